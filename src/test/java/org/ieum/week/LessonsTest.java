package org.ieum.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Session;
import org.ieum.platform.start.BaseUrl;
import org.ieum.platform.start.MailSender;
import org.ieum.testing.CalendarReader;
import org.ieum.testing.StrictCalendar;
import org.junit.jupiter.api.Test;

/** When lessons are, in words' places and in the calendar file. */
class LessonsTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");

    @Test
    void theFirstIsOnItsDayOrTheNextSuchDay() {
        assertThat(first("MON 10:00/60", MONDAY)).isEqualTo("2026-11-30T10:00+09:00[Asia/Seoul]");
        assertThat(first("SUN 23:00/60", MONDAY)).isEqualTo("2026-12-06T23:00+09:00[Asia/Seoul]");
        assertThat(first("MON 10:00/60", MONDAY.plusDays(1))).isEqualTo("2026-12-07T10:00+09:00[Asia/Seoul]");
        LessonSeries both = lessons(SEOUL, MONDAY.plusDays(3), "MON 10:00/60", "SAT 09:00/90");
        assertThat(both.firstDay())
                .isEqualTo("2026-12-05")
                .satisfies(day -> assertThat(day.getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY));
    }

    @Test
    void theFileSaysTheSame() throws Exception {
        String file = file(lessons(SEOUL, MONDAY, "TUE 10:00/90", "SUN 23:00/60"), NOW, false);
        assertThat(file)
                .contains("METHOD:REQUEST", "TZID:Asia/Seoul", "TZOFFSETTO:+0900")
                .contains("DTSTART;TZID=Asia/Seoul:20261201T100000", "DTEND;TZID=Asia/Seoul:20261201T113000")
                .contains("DTSTART;TZID=Asia/Seoul:20261206T230000", "DTEND;TZID=Asia/Seoul:20261207T000000");
        Calendar read = new CalendarBuilder().build(new StringReader(file));
        assertThat(read.validate().hasErrors()).as(file).isFalse();
        List<VEvent> events = read.getComponents(Component.VEVENT);
        assertThat(events).hasSize(2);
        assertThat(uids(events)).containsExactly("pairing-5-1@ieum.example.org", "pairing-5-2@ieum.example.org");
        events.forEach(event -> {
            List<Property> attendees = event.getProperties(Property.ATTENDEE);
            assertThat(attendees).extracting(Property::getValue).containsExactly("mailto:kim@example.org");
            assertThat(event.<RRule<Temporal>>getRequiredProperty(Property.RRULE)
                            .getValue())
                    .isEqualTo("FREQ=WEEKLY");
            assertThat(sequence(event)).isPositive();
        });
        DtStart<ZonedDateTime> start = events.get(0).getRequiredProperty(Property.DTSTART);
        assertThat(start.getDate().toInstant()).isEqualTo("2026-12-01T01:00:00Z");
    }

    @Test
    void anEndTakesTheSameEventsOut() throws Exception {
        LessonSeries lessons = lessons(SEOUL, MONDAY, "TUE 10:00/90");
        Calendar begun = new CalendarBuilder().build(new StringReader(file(lessons, NOW, false)));
        String file = file(lessons, NOW.plusSeconds(1), true);
        Calendar ended = new CalendarBuilder().build(new StringReader(file));
        assertThat(file).contains("METHOD:CANCEL", "STATUS:CANCELLED");
        assertThat(ended.validate().hasErrors()).as(file).isFalse();
        assertThat(uids(ended.getComponents(Component.VEVENT))).isEqualTo(uids(begun.getComponents(Component.VEVENT)));
        assertThat(sequence(ended.<VEvent>getComponents(Component.VEVENT).get(0)))
                .isEqualTo(
                        sequence(begun.<VEvent>getComponents(Component.VEVENT).get(0)) + 1);
    }

    @Test
    void anEarlyFileIsTakenOutByALaterOne() throws Exception {
        List<CalendarEntry> entries = entries(
                lessons(SEOUL, MONDAY, "TUE 10:00/90", "SUN 23:00/60"), "수업: 수학, 둘째 \"반\"; 나누기\\ 곱하기, 그리고 아주 긴 이름");
        String early = calendar(NOW).early(CalendarState.ASKED, entries);
        String over = calendar(NOW.plusSeconds(60)).early(CalendarState.OVER, entries);
        assertThat(CalendarReader.lessons(early, MONDAY, MONDAY.plusWeeks(2), SEOUL))
                .hasSize(4);
        assertThat(CalendarReader.lessons(over, MONDAY, MONDAY.plusWeeks(2), SEOUL))
                .isEmpty();
        assertThat(early).contains("METHOD:PUBLISH", "STATUS:TENTATIVE").doesNotContain("ATTENDEE");
        assertThat(over).contains("METHOD:CANCEL", "STATUS:CANCELLED").doesNotContain("ATTENDEE");
        List<VEvent> put = new CalendarBuilder().build(new StringReader(early)).getComponents(Component.VEVENT);
        List<VEvent> taken = new CalendarBuilder().build(new StringReader(over)).getComponents(Component.VEVENT);
        assertThat(uids(taken)).isEqualTo(uids(put));
        assertThat(taken).hasSameSizeAs(put);
        assertThat(sequence(taken.get(0))).isGreaterThan(sequence(put.get(0)));
        assertThat(put.get(0).getRequiredProperty(Property.SUMMARY).getValue())
                .isEqualTo(entries.get(0).summary());
    }

    @Test
    void noLineIsLongerThanEveryCalendarTakes() {
        for (String summary : List.of("가".repeat(120), "a".repeat(300), "👩‍🏫".repeat(40), "é".repeat(99), "")) {
            LessonSeries lessons = lessons(ZoneId.of("America/New_York"), MONDAY, "TUE 10:00/90");
            List<CalendarEntry> entries = entries(lessons, summary);
            StrictCalendar.check(calendar(NOW).early(CalendarState.ASKED, entries));
            StrictCalendar.check(calendar(NOW).feed(summary, entries, List.of()));
            for (CalendarState state : CalendarState.values()) {
                calendar(NOW)
                        .files(state, "k".repeat(64) + "@" + "long-name.".repeat(15) + "example", entries, List.of())
                        .forEach(file -> StrictCalendar.check(file.content()));
            }
        }
    }

    @Test
    void inAZoneWithClockChangesTheRulesComeAlong() {
        String file = file(lessons(ZoneId.of("Europe/Berlin"), MONDAY, "TUE 10:00/90"), NOW, false);
        assertThat(file).contains("BEGIN:DAYLIGHT", "TZID:Europe/Berlin", "DTSTART;TZID=Europe/Berlin:20261201T100000");
    }

    @Test
    void anOffsetWithoutANameIsWrittenAsInstants() {
        assertThat(file(lessons(ZoneId.of("+09:00"), MONDAY, "TUE 10:00/90"), NOW, false))
                .contains("DTSTART:20261201T010000Z")
                .doesNotContain("VTIMEZONE");
    }

    @Test
    void clocksChangeWhereTheyDo() {
        LessonSeries lessons = lessons(SEOUL, MONDAY, "TUE 10:00/90");
        assertThat(lessons.clocksChange(ZoneId.of("America/New_York"))).isTrue();
        assertThat(lessons.clocksChange(ZoneId.of("Asia/Shanghai"))).isFalse();
    }

    private static String first(String session, LocalDate from) {
        Session only = Session.parse(session);
        return new LessonSeries(List.of(only), SEOUL, from).first(only).toString();
    }

    private static LessonSeries lessons(ZoneId zone, LocalDate from, String... sessions) {
        return new LessonSeries(List.of(sessions).stream().map(Session::parse).toList(), zone, from);
    }

    private static LessonCalendar calendar(Instant now) {
        return new LessonCalendar(
                Clock.fixed(now, SEOUL),
                BaseUrl.parse("https://ieum.example.org"),
                MailSender.parse("Ieum <office@example.org>"));
    }

    private static String file(LessonSeries lessons, Instant now, boolean ended) {
        String file = calendar(now)
                .files(
                        ended ? CalendarState.OVER : CalendarState.ARRANGED,
                        "kim@example.org",
                        entries(lessons, "Lesson: Mathematics"),
                        List.of())
                .get(0)
                .content();
        StrictCalendar.check(file);
        return file;
    }

    private static List<CalendarEntry> entries(LessonSeries lessons, String summary) {
        return IntStream.range(0, lessons.sessions().size())
                .mapToObj(place -> new Series(
                        "pairing-5-" + (place + 1),
                        lessons.sessions().get(place),
                        Meeting.ONLINE,
                        lessons.zone(),
                        lessons.from(),
                        Optional.empty(),
                        true))
                .map(series -> new CalendarEntry(series, summary, summary, summary, Optional.empty()))
                .toList();
    }

    private static int sequence(VEvent event) {
        return Integer.parseInt(event.getRequiredProperty(Property.SEQUENCE).getValue());
    }

    private static List<String> uids(List<VEvent> events) {
        return events.stream()
                .map(event -> event.getRequiredProperty(Property.UID).getValue())
                .toList();
    }
}
