package org.ieum.numbers.web;

import java.util.List;
import java.util.stream.IntStream;

/** Numbers drawn: a row each, a dark bar and behind it a light one. Lengths are in the picture's own units. */
record Bars(int height, List<Bar> bars) {

    static final int WIDTH = 640;

    private static final int LEFT = 170;
    private static final int LONGEST = 400;
    private static final int ROW = 30;

    /** A row's name and its two numbers. */
    record BarEntry(String name, long dark, long light) {}

    /** @param y top of the row; the name stands before x, the numbers behind {@code end} */
    record Bar(String name, String numbers, int x, int y, int dark, int light, int end) {}

    static Bars of(List<BarEntry> entries) {
        long most = entries.stream()
                .mapToLong(entry -> entry.dark() + entry.light())
                .max()
                .orElse(0);
        List<Bar> bars = IntStream.range(0, entries.size())
                .mapToObj(row -> bar(entries.get(row), row, Math.max(1, most)))
                .toList();
        return new Bars(entries.size() * ROW + 6, bars);
    }

    /** Of the picture. */
    public int width() {
        return WIDTH;
    }

    private static Bar bar(BarEntry entry, int row, long most) {
        int dark = (int) (entry.dark() * LONGEST / most);
        int light = (int) (entry.light() * LONGEST / most);
        String numbers = entry.light() == 0 ? "" + entry.dark() : entry.dark() + " + " + entry.light();
        return new Bar(entry.name(), numbers, LEFT, row * ROW + 4, dark, light, LEFT + dark + light + 8);
    }
}
