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
record FreeWeekPicture(List<DayBars> days) {

    /** A day; {@code text} says what the bars show. */
    record DayBars(String name, List<HoursBar> bars, String text) {}

    /** From half hour {@code x} of the day on; {@code kind} is its class in the style sheet. */
    record HoursBar(int x, int width, String kind) {}

    static FreeWeekPicture of(HalfHours free, List<Session> lessons, Locale locale) {
        HalfHours taught = HalfHours.of(lessons.stream().flatMapToInt(Session::indices));
        return new FreeWeekPicture(Arrays.stream(DayOfWeek.values())
                .map(day -> day(day, bars(free, day, "free"), bars(taught, day, "lesson"), locale))
                .toList());
    }

    private static DayBars day(DayOfWeek day, List<HoursBar> free, List<HoursBar> lessons, Locale locale) {
        List<HoursBar> bars = new ArrayList<>(free);
        bars.addAll(lessons);
        String text = free.stream()
                .map(bar -> time(bar.x) + "–" + time(bar.x + bar.width))
                .collect(Collectors.joining(", "));
        return new DayBars(day.getDisplayName(TextStyle.SHORT_STANDALONE, locale), bars, text);
    }

    private static List<HoursBar> bars(HalfHours hours, DayOfWeek day, String kind) {
        return hours.stretches().stream()
                .filter(stretch -> stretch.day() == day.getValue() - 1)
                .map(stretch -> new HoursBar(stretch.startInDay(), stretch.length(), kind))
                .toList();
    }

    private static String time(int halfHour) {
        return HalfHour.format(halfHour * HalfHour.MINUTES);
    }
}
