package org.ieum.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.ieum.kernel.FoldedLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A calendar finds the same clocks in the file as java.time, in each week of a series. */
class CalendarZoneTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final int WEEKS = 52 * 9;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Berlin",
                "America/New_York",
                "Asia/Seoul",
                "Africa/Casablanca",
                "Asia/Tehran",
                "Europe/Dublin",
                "Australia/Lord_Howe",
                "America/Godthab",
                "Africa/Cairo",
                "Asia/Jerusalem",
                "Asia/Kathmandu",
                "America/Santiago",
                "Asia/Beirut",
                "Pacific/Apia",
                "Asia/Pyongyang",
                "America/Sao_Paulo"
            })
    void everyWeekHasTheSameClock(String id) throws Exception {
        ZoneId zone = ZoneId.of(id);
        for (LocalTime time : new LocalTime[] {LocalTime.of(0, 30), LocalTime.of(10, 0), LocalTime.of(23, 30)}) {
            for (int day = 0; day < 7; day++) {
                ZonedDateTime first = ZonedDateTime.of(MONDAY.plusDays(day), time, zone);
                NavigableMap<Instant, Integer> written = read(new CalendarZone(zone, first.toInstant()));
                for (int week = 0; week < WEEKS; week++) {
                    ZonedDateTime lesson = first.plusWeeks(week);
                    assertThat(offset(written, lesson.toInstant()))
                            .as("%s %s", id, lesson)
                            .isEqualTo(lesson.getOffset().getTotalSeconds());
                }
            }
        }
    }

    /** Where a first lesson is near a change of clocks, the change before it counts. */
    @ParameterizedTest
    @ValueSource(strings = {"Europe/Berlin", "America/New_York", "Africa/Casablanca", "Australia/Lord_Howe"})
    void aroundAChangeOfClocks(String id) throws Exception {
        ZoneId zone = ZoneId.of(id);
        Instant near = Instant.parse("2026-12-01T00:00:00Z");
        for (int change = 0; change < 4; change++) {
            ZoneOffsetTransition next = zone.getRules().nextTransition(near);
            near = next.getInstant();
            for (long seconds : new long[] {-3600, -1, 0, 1, 3600}) {
                Instant first = near.plusSeconds(seconds);
                NavigableMap<Instant, Integer> written = read(new CalendarZone(zone, first));
                assertThat(offset(written, first))
                        .isEqualTo(zone.getRules().getOffset(first).getTotalSeconds());
            }
        }
    }

    /** No history: of a zone without changes one line of rules, of one with a rule three. */
    @Test
    void onlyTheRulesThatMatter() {
        assertThat(lines("Asia/Seoul")).contains("TZOFFSETTO:+0900").doesNotContain("DAYLIGHT", "RRULE", "RDATE");
        assertThat(lines("Asia/Tehran")).contains("TZOFFSETTO:+0330").doesNotContain("DAYLIGHT", "RRULE", "RDATE");
        assertThat(lines("Europe/Berlin"))
                .contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU")
                .contains("DTSTART:20270328T020000", "DTSTART:20271031T030000")
                .doesNotContain("RDATE");
        assertThat(lines("America/New_York"))
                .contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU", "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU");
        assertThat(lines("Africa/Casablanca")).contains("RDATE:").doesNotContain("RRULE");
        assertThat(lines("Africa/Casablanca").length()).isLessThan(1_000);
    }

    private static String lines(String id) {
        return new CalendarZone(
                        ZoneId.of(id), MONDAY.atStartOfDay(ZoneId.of(id)).toInstant())
                .lines();
    }

    /** When which offset begins, as a calendar works it out (RFC 5545, 3.6.5). */
    private static NavigableMap<Instant, Integer> read(CalendarZone zone) throws Exception {
        String file = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Ieum//EN\r\n" + zone.lines() + "END:VCALENDAR\r\n";
        VTimeZone written = new CalendarBuilder()
                .build(new StringReader(FoldedLines.of(file)))
                .<VTimeZone>getComponents(Component.VTIMEZONE)
                .get(0);
        NavigableMap<Instant, Integer> offsets = new TreeMap<>();
        for (Observance observance : written.getObservances()) {
            ZoneOffset before = ZoneOffset.of(value(observance, Property.TZOFFSETFROM));
            ZoneOffset after = ZoneOffset.of(value(observance, Property.TZOFFSETTO));
            onsets(observance).forEach(at -> offsets.put(at.toInstant(before), after.getTotalSeconds()));
        }
        return offsets;
    }

    private static Stream<LocalDateTime> onsets(Observance observance) {
        LocalDateTime first = LocalDateTime.parse(value(observance, Property.DTSTART), LOCAL);
        Stream<LocalDateTime> ruled = observance.getProperties(Property.RRULE).stream()
                .flatMap(rule ->
                        new Recur<LocalDateTime>(rule.getValue()).getDates(first, first, first.plusYears(15)).stream());
        Stream<LocalDateTime> listed = observance.getProperties(Property.RDATE).stream()
                .flatMap(days -> Stream.of(days.getValue().split(",")))
                .map(day -> LocalDateTime.parse(day, LOCAL));
        return Stream.of(Stream.of(first), ruled, listed).flatMap(all -> all);
    }

    private static String value(Observance observance, String property) {
        return observance.getRequiredProperty(property).getValue();
    }

    private static int offset(NavigableMap<Instant, Integer> written, Instant at) {
        return written.floorEntry(at).getValue();
    }
}
