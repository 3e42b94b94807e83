package org.ieum.week.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How many lessons there are in each hour of a week: a row an hour of the day, a cell a day. */
record WeekGrid(List<GridRow> rows) {

    private static final int HOURS = 24;
    /** Shown even where there are no lessons, so that a week always looks like one. */
    private static final int FIRST = 9;

    private static final int LAST = 20;

    /** @param from {@code 10:00} */
    record GridRow(String from, List<GridCell> cells) {}

    /**
     * @param hour of the week, 0 from Monday 00:00
     * @param chosen whether its lessons are shown
     */
    record GridCell(int hour, Heat heat, boolean chosen) {}

    static WeekGrid of(Map<Integer, Long> busy, int chosen) {
        long most = busy.values().stream().mapToLong(Long::longValue).max().orElse(0);
        int first = Math.min(FIRST, hoursOfDay(busy.keySet()).min().orElse(FIRST));
        int last = Math.max(LAST, hoursOfDay(busy.keySet()).max().orElse(LAST));
        Stream<GridRow> rows = IntStream.rangeClosed(first, last)
                .mapToObj(hour -> new GridRow(
                        String.format(java.util.Locale.ROOT, "%02d:00", hour), cells(hour, busy, most, chosen)));
        return new WeekGrid(rows.toList());
    }

    private static IntStream hoursOfDay(Collection<Integer> hours) {
        return hours.stream().mapToInt(hour -> hour % HOURS);
    }

    private static List<GridCell> cells(int hourOfDay, Map<Integer, Long> busy, long most, int chosen) {
        return IntStream.range(0, 7)
                .map(day -> day * HOURS + hourOfDay)
                .mapToObj(hour -> new GridCell(hour, Heat.of(busy.getOrDefault(hour, 0L), most), hour == chosen))
                .toList();
    }
}
