package org.ieum.person.web;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.ieum.kernel.HalfHour;
import org.ieum.kernel.HalfHours;
import org.ieum.kernel.Malformed;
import org.ieum.kernel.WeeklySpan;

/**
 * The half hours that are ticked in a form, {@code MON-18:30} each.
 *
 * @param hours those that we know
 * @param strange what is no half hour of a week; no form of ours sends any
 */
record Ticks(HalfHours hours, List<String> strange) {

    private static final int LAST = 1440;

    static Ticks of(Collection<String> ticks) {
        List<Integer> known = new ArrayList<>();
        List<String> strange = new ArrayList<>();
        for (String tick : ticks) {
            try {
                known.add(index(tick));
            } catch (Malformed e) {
                strange.add(tick);
            }
        }
        return new Ticks(HalfHours.of(known.stream().mapToInt(Integer::intValue)), List.copyOf(strange));
    }

    /** The ticks of these spans. */
    static List<String> of(List<WeeklySpan> spans) {
        return spans.stream()
                .flatMap(span -> IntStream.iterate(
                                span.from(), minute -> minute < span.to(), minute -> minute + HalfHour.MINUTES)
                        .mapToObj(minute -> text(span.day(), minute)))
                .distinct()
                .toList();
    }

    /** {@code MON-18:30}. */
    static String text(DayOfWeek day, int minute) {
        return FormAnswers.code(day) + "-" + HalfHour.format(minute);
    }

    /** Half hours that touch, as one span each, in the order of the week. */
    List<WeeklySpan> spans() {
        List<WeeklySpan> spans = new ArrayList<>();
        Arrays.stream(DayOfWeek.values()).forEach(day -> addSpans(day, spans));
        return spans;
    }

    private void addSpans(DayOfWeek day, List<WeeklySpan> spans) {
        int from = -1;
        for (int minute = 0; minute <= LAST; minute += HalfHour.MINUTES) {
            boolean ticked = minute < LAST && hours.contains(HalfHour.at(day, minute));
            if (ticked && from < 0) {
                from = minute;
            } else if (!ticked && from >= 0) {
                spans.add(new WeeklySpan(day, from, minute));
                from = -1;
            }
        }
    }

    private static int index(String tick) {
        String[] parts = tick.split("-", 2);
        // A half hour begins before midnight: read as the beginning of a span, it says so.
        WeeklySpan whole = WeeklySpan.parse(parts[0], parts.length == 2 ? parts[1] : "", "24:00");
        return HalfHour.at(whole.day(), whole.from());
    }
}
