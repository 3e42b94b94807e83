package org.ieum.week;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A time zone as calendars read it (RFC 5545, 3.6.5), by the rules of {@code java.time}: what holds when the first lesson is
 * held, and what changes from then on. A law that has a rule becomes a rule; days that follow another calendar (Morocco's
 * Ramadan) are listed for ten years.
 *
 * @param from the first instant that counts
 */
record CalendarZone(ZoneId zone, Instant from) {

    private static final int LISTED = 10;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final LocalDateTime EVER = LocalDateTime.of(1970, 1, 1, 0, 0);

    /** The lines of a VTIMEZONE, each with its CRLF. */
    String lines() {
        List<String> lines = new ArrayList<>();
        lines.add("BEGIN:VTIMEZONE");
        lines.add("TZID:" + zone.getId());
        beginning(lines);
        changes(lines);
        lines.add("END:VTIMEZONE");
        return String.join("\r\n", lines) + "\r\n";
    }

    private ZoneRules rules() {
        return zone.getRules();
    }

    private void beginning(List<String> lines) {
        ZoneOffsetTransition last = rules().previousTransition(from.plusNanos(1));
        if (last == null) {
            ZoneOffset offset = rules().getOffset(from);
            observance(lines, "STANDARD", EVER, offset, offset, Optional.empty());
        } else {
            observance(lines, last, Optional.empty());
        }
    }

    private void changes(List<String> lines) {
        Map<Object, List<ZoneOffsetTransition>> alike = new LinkedHashMap<>();
        boolean ruled = !rules().getTransitionRules().isEmpty();
        for (ZoneOffsetTransition change : until(ruled ? YearlyRule.YEARS : LISTED)) {
            Object kind = List.of(change.getOffsetBefore(), change.getOffsetAfter());
            alike.computeIfAbsent(kind, none -> new ArrayList<>()).add(change);
        }
        Instant listed = later(LISTED);
        alike.values().forEach(changes -> {
            Optional<String> rule = ruled ? YearlyRule.of(changes) : Optional.empty();
            observance(lines, changes.get(0), rule.or(() -> days(changes, listed)));
        });
    }

    private Instant later(int years) {
        return from.atOffset(ZoneOffset.UTC).plusYears(years).toInstant();
    }

    private List<ZoneOffsetTransition> until(int years) {
        Instant end = later(years);
        List<ZoneOffsetTransition> changes = new ArrayList<>();
        ZoneOffsetTransition next = rules().nextTransition(from);
        while (next != null && next.getInstant().isBefore(end)) {
            changes.add(next);
            next = rules().nextTransition(next.getInstant());
        }
        return changes;
    }

    private static Optional<String> days(List<ZoneOffsetTransition> changes, Instant until) {
        List<String> others = changes.stream()
                .skip(1)
                .filter(change -> change.getInstant().isBefore(until))
                .map(change -> LOCAL.format(change.getDateTimeBefore()))
                .toList();
        return others.isEmpty() ? Optional.empty() : Optional.of("RDATE:" + String.join(",", others));
    }

    private void observance(List<String> lines, ZoneOffsetTransition change, Optional<String> again) {
        String kind = rules().isDaylightSavings(change.getInstant()) ? "DAYLIGHT" : "STANDARD";
        LocalDateTime at = change.getDateTimeBefore();
        observance(lines, kind, at, change.getOffsetBefore(), change.getOffsetAfter(), again);
    }

    private static void observance(
            List<String> lines,
            String kind,
            LocalDateTime at,
            ZoneOffset before,
            ZoneOffset after,
            Optional<String> again) {
        lines.add("BEGIN:" + kind);
        lines.add("DTSTART:" + LOCAL.format(at));
        lines.add("TZOFFSETFROM:" + offset(before));
        lines.add("TZOFFSETTO:" + offset(after));
        again.ifPresent(lines::add);
        lines.add("END:" + kind);
    }

    /** {@code +0900}; with seconds where there are some. */
    private static String offset(ZoneOffset offset) {
        return DateTimeFormatter.ofPattern("xx", Locale.ROOT)
                .format(offset)
                .concat(
                        offset.getTotalSeconds() % 60 == 0
                                ? ""
                                : String.format("%02d", Math.abs(offset.getTotalSeconds()) % 60));
    }
}
