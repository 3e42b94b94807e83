package org.ieum.person.web;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.zone.ZoneOffsetTransition;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ieum.kernel.HalfHour;
import org.ieum.kernel.WeeklySpan;
import org.ieum.person.web.HoursView.Note;

/** Says what a clock elsewhere is on the clock that lessons keep. */
record ElsewhereFormatter(HoursMessages words, Locale locale, ZoneId home, String homeName, Instant now) {

    /** As far ahead as a round looks for pairings that will not fit (data-files.md, rule 6). */
    private static final Duration AHEAD = Duration.ofDays(26 * 7);

    private static final int EVENING = 18 * 60;
    private static final int DAY = 24 * 60;

    /** How a zone's clock stands to ours; with empty texts where there is nothing to say. */
    Note note(ZoneId zone, String place, boolean shown) {
        long ahead = ahead(zone, now);
        String time = HalfHour.format(EVENING);
        String text = ahead == 0 ? "" : words.thatIs(time, place, there(ahead), homeName);
        String change = change(zone, ahead)
                .map(then -> words.clocksChange(date(zone, then), time, place, there(ahead(zone, then)), homeName))
                .orElse("");
        return new Note(zone.getId(), ahead, text, change, shown);
    }

    /** {@code Monday 18:00–21:00}, so many minutes later. */
    String span(WeeklySpan span, long ahead) {
        long from = span.from() + ahead;
        DayOfWeek day = span.day().plus(Math.floorDiv(from, DAY));
        return day.getDisplayName(TextStyle.FULL_STANDALONE, locale) + " " + clock(from) + "–" + end(span.to() + ahead);
    }

    /** On both clocks. */
    String both(WeeklySpan span, long ahead) {
        return span(span, 0) + " (" + words.inHome(span(span, ahead), homeName) + ")";
    }

    private String there(long ahead) {
        String time = clock(EVENING + ahead);
        return switch ((int) Math.floorDiv(EVENING + ahead, DAY)) {
            case 0 -> time;
            case 1 -> words.nextDay(time);
            default -> words.dayBefore(time);
        };
    }

    private long ahead(ZoneId zone, Instant at) {
        return Duration.between(
                        at.atZone(home).toLocalDateTime(), at.atZone(zone).toLocalDateTime())
                .negated()
                .toMinutes();
    }

    /** When the two clocks next stand otherwise to each other than now. */
    private Optional<Instant> change(ZoneId zone, long ahead) {
        return Stream.of(home, zone)
                .map(one -> one.getRules().nextTransition(now))
                .filter(Objects::nonNull)
                .map(ZoneOffsetTransition::getInstant)
                .filter(at -> at.isBefore(now.plus(AHEAD)) && ahead(zone, at) != ahead)
                .min(Instant::compareTo);
    }

    private String date(ZoneId zone, Instant at) {
        return DateTimeFormatter.ofPattern(words.datePattern(), locale).format(at.atZone(zone));
    }

    private static String clock(long minute) {
        return HalfHour.format((int) Math.floorMod(minute, (long) DAY));
    }

    private static String end(long minute) {
        long end = Math.floorMod(minute, (long) DAY);
        return end == 0 ? HalfHour.format(DAY) : HalfHour.format((int) end);
    }
}
