package org.ieum.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;

/** Reads calendar files as the strictest calendar would (RFC 5545, and 5546 for files of mails). */
public final class StrictCalendar {

    private static final Pattern ZONE = Pattern.compile(";TZID=([^:;]+):");
    private static final Pattern LINE =
            Pattern.compile("[A-Z][A-Z0-9-]*(;[A-Z][A-Z0-9-]*=(\"[^\"]*\"|[^\";:,]*))*:.*", Pattern.DOTALL);
    private static final Pattern SCHEDULED = Pattern.compile("METHOD:(REQUEST|CANCEL)");

    private StrictCalendar() {}

    /** Fails if one of them would not take it. */
    public static void check(String file) {
        assertThat(file).endsWith("\r\n");
        assertThat(file.replace("\r\n", "")).doesNotContain("\r", "\n");
        for (String line : file.split("\r\n", 0)) {
            byte[] octets = line.getBytes(StandardCharsets.UTF_8);
            assertThat(octets.length).as(line).isLessThanOrEqualTo(75);
            // No half of a pair: a character would have been cut in two.
            assertThat(new String(octets, StandardCharsets.UTF_8)).isEqualTo(line);
        }
        List<String> lines = List.of(file.replaceAll("\r\n[ \t]", "").split("\r\n"));
        assertThat(lines).allMatch(line -> LINE.matcher(line).matches());
        structure(lines);
        recurrence(lines);
        zones(lines);
        if (lines.stream().anyMatch(line -> SCHEDULED.matcher(line).matches())) {
            assertThat(of(lines, "SEQUENCE").count()).isEqualTo(events(lines));
            assertThat(of(lines, "ORGANIZER").count()).isEqualTo(events(lines));
        }
        read(file);
    }

    private static void structure(List<String> lines) {
        assertThat(lines.get(0)).isEqualTo("BEGIN:VCALENDAR");
        assertThat(lines.get(lines.size() - 1)).isEqualTo("END:VCALENDAR");
        for (String once : List.of("PRODID", "VERSION", "METHOD", "CALSCALE")) {
            assertThat(of(lines, once).count()).as(once).isEqualTo(1);
        }
        for (String each : List.of("UID", "DTSTAMP", "DTEND", "SUMMARY")) {
            assertThat(of(lines, each).count()).as(each).isEqualTo(events(lines));
        }
    }

    /** Each event is a series, or one lesson of a series. */
    private static void recurrence(List<String> lines) {
        assertThat(of(lines, "RRULE:FREQ=WEEKLY").count()
                        + of(lines, "RECURRENCE-ID").count())
                .isEqualTo(events(lines));
    }

    private static void zones(List<String> lines) {
        Set<String> named = lines.stream()
                .map(ZONE::matcher)
                .filter(Matcher::find)
                .map(zone -> zone.group(1))
                .collect(Collectors.toSet());
        Set<String> told =
                of(lines, "TZID").map(line -> line.substring("TZID:".length())).collect(Collectors.toSet());
        assertThat(told).isEqualTo(named);
        long rules = lines.stream()
                .filter(line -> line.equals("BEGIN:STANDARD") || line.equals("BEGIN:DAYLIGHT"))
                .count();
        assertThat(rules).as("only the rules that matter").isLessThanOrEqualTo(3L * told.size());
    }

    private static java.util.stream.Stream<String> of(List<String> lines, String name) {
        return lines.stream().filter(line -> line.matches(Pattern.quote(name) + "([;:].*)?"));
    }

    private static long events(List<String> lines) {
        return lines.stream().filter("BEGIN:VEVENT"::equals).count();
    }

    private static void read(String file) {
        try {
            assertThat(new CalendarBuilder()
                            .build(new StringReader(file))
                            .validate()
                            .hasErrors())
                    .as(file)
                    .isFalse();
        } catch (IOException | ParserException e) {
            throw new AssertionError(file, e);
        }
    }
}
