package org.ieum.numbers.web;

import java.util.List;

/** Numbers drawn: a row each, a dark bar, behind it a half dark and a light one. Lengths are of a hundred. */
record Bars(List<Bar> bars) {

    private static final int WHOLE = 100;

    /** A row's name and its numbers. */
    record BarEntry(String name, long dark, long middle, long light) {

        BarEntry(String name, long dark, long light) {
            this(name, dark, 0, light);
        }
    }

    /** A row; the bars stand one behind the other. */
    record Bar(String name, String numbers, double dark, double middle, double light) {

        /** Where the light one begins. */
        public double both() {
            return dark + middle;
        }
    }

    static Bars of(List<BarEntry> entries) {
        long most = entries.stream().mapToLong(Bars::sum).max().orElse(0);
        return new Bars(
                entries.stream().map(entry -> bar(entry, Math.max(1, most))).toList());
    }

    private static Bar bar(BarEntry entry, long most) {
        String numbers = entry.middle() + entry.light() == 0
                ? "" + entry.dark()
                : entry.middle() == 0
                        ? entry.dark() + " + " + entry.light()
                        : entry.dark() + " + " + entry.middle() + " + " + entry.light();
        return new Bar(
                entry.name(),
                numbers,
                share(entry.dark(), most),
                share(entry.middle(), most),
                share(entry.light(), most));
    }

    private static long sum(BarEntry entry) {
        return entry.dark() + entry.middle() + entry.light();
    }

    /** With two places: a picture needs no more. */
    private static double share(long part, long most) {
        return Math.round(part * WHOLE * 100.0 / most) / 100.0;
    }
}
