package org.ieum.schedule.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ieum.kernel.PageLanguage;
import org.ieum.platform.Choice;
import org.ieum.schedule.Rhythm;

/**
 * When a round starts by itself, as texts.
 *
 * @param day 1 for Monday to 7; empty for never
 * @param minutes how long to search
 */
record RhythmForm(String day, String hour, String minutes) {

    static RhythmForm of(MultivaluedMap<String, String> fields) {
        return new RhythmForm(text(fields, "day"), text(fields, "hour"), text(fields, "minutes"));
    }

    static RhythmForm of(Optional<Rhythm> rhythm, Duration usual) {
        return rhythm.map(one -> new RhythmForm(
                        Integer.toString(one.day().getValue()), Integer.toString(one.hour()), minutes(one.timeLimit())))
                .orElse(new RhythmForm("", "9", minutes(usual)));
    }

    boolean never() {
        return day.isEmpty();
    }

    /** What is asked for; empty for never, and if it cannot be. */
    Optional<Rhythm> rhythm(List<Duration> limits) {
        boolean good = day.matches("[1-7]")
                && hour.matches("1?[0-9]|2[0-3]")
                && limits.stream().anyMatch(one -> minutes(one).equals(minutes));
        return good
                ? Optional.of(new Rhythm(
                        DayOfWeek.of(Integer.parseInt(day)),
                        Integer.parseInt(hour),
                        Duration.ofMinutes(Long.parseLong(minutes))))
                : Optional.empty();
    }

    /** The days of the week. */
    List<Choice> days(PageLanguage language) {
        return Arrays.stream(DayOfWeek.values())
                .map(one -> choice(
                        Integer.toString(one.getValue()), one.getDisplayName(TextStyle.FULL, language.locale()), day))
                .toList();
    }

    /** The hours of the day. */
    public List<Choice> hours() {
        return IntStream.range(0, 24)
                .mapToObj(one -> choice(Integer.toString(one), one + ":00", hour))
                .toList();
    }

    /** How long it can search. */
    List<Choice> limits(List<Duration> limits, HabitMessages words) {
        return limits.stream()
                .map(one -> choice(minutes(one), words.minutes(Math.toIntExact(one.toMinutes())), minutes))
                .toList();
    }

    private static String minutes(Duration limit) {
        return Long.toString(limit.toMinutes());
    }

    private static Choice choice(String code, String name, String current) {
        return new Choice(code, name, code.equals(current));
    }

    private static String text(MultivaluedMap<String, String> fields, String name) {
        return Stream.ofNullable(fields.getFirst(name)).findFirst().orElse("");
    }
}
