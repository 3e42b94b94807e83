package org.ieum.desk.web;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ieum.kernel.HalfHour;
import org.ieum.kernel.HalfHours;
import org.ieum.kernel.Session;

/** A week as seven bars of 48 half hours, in the installation's zone: when somebody is free, and the lessons in it. */
record WeekPicture(List<Day> days) {

    /** A day; {@code text} says what the bars show. */
    record Day(String name, List<Bar> bars, String text) {}

    /** From half hour {@code x} of the day on; {@code kind} is its class in the style sheet. */
    record Bar(int x, int width, String kind) {}

    static WeekPicture of(HalfHours free, List<Session> lessons, Locale locale) {
        HalfHours taught = HalfHours.of(lessons.stream().flatMapToInt(Session::indices));
        return new WeekPicture(Arrays.stream(DayOfWeek.values())
                .map(day -> day(day, bars(free, day, "free"), bars(taught, day, "lesson"), locale))
                .toList());
    }

    private static Day day(DayOfWeek day, List<Bar> free, List<Bar> lessons, Locale locale) {
        List<Bar> bars = new ArrayList<>(free);
        bars.addAll(lessons);
        String text = free.stream()
                .map(bar -> time(bar.x) + "–" + time(bar.x + bar.width))
                .collect(Collectors.joining(", "));
        return new Day(day.getDisplayName(TextStyle.SHORT_STANDALONE, locale), bars, text);
    }

    private static List<Bar> bars(HalfHours hours, DayOfWeek day, String kind) {
        List<Bar> bars = new ArrayList<>();
        int start = HalfHour.at(day, 0);
        int x = 0;
        while (x < HalfHour.DAY) {
            int end = x;
            while (end < HalfHour.DAY && hours.contains(start + end)) {
                end++;
            }
            if (end > x) {
                bars.add(new Bar(x, end - x, kind));
            }
            x = end + 1;
        }
        return bars;
    }

    private static String time(int halfHour) {
        return String.format(Locale.ROOT, "%02d:%02d", halfHour / 2, halfHour % 2 * HalfHour.MINUTES);
    }
}
