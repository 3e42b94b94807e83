package org.ieum.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.ieum.handover.HandingOver;
import org.ieum.handover.KeepingPlaces;
import org.ieum.handover.MeetingPlaces;
import org.ieum.handover.PlaceFacts;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Side;
import org.ieum.lesson.MakingLessons;
import org.ieum.offer.Answering;
import org.ieum.offer.Answering.Word;
import org.ieum.outbox.Letter;
import org.ieum.outbox.LookingAfterMails;
import org.ieum.outbox.OutboxMessage;
import org.ieum.outbox.OutboxMessages;
import org.ieum.pairing.Pairings;
import org.ieum.person.PersonId;
import org.ieum.testing.CalendarReader;
import org.ieum.testing.StoredOffers;
import org.ieum.testing.StoredTest;
import org.ieum.testing.StrictCalendar;
import org.ieum.testing.WebClient;
import org.ieum.week.Feeds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Calendars and reminders say where lessons are, to whoever may know it, as soon as they may. */
@QuarkusTest
class WhereToMeetInCalendarsTest extends StoredTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private static final PlaceFacts LIBRARY =
            new PlaceFacts("Busan", "도서관 Sea, Sky; and \\ \"Sun\"", "해운대구 센텀중앙로 79, ".repeat(4) + "2층", "9-18", "", "");

    private static final String WRITTEN = escaped(LIBRARY.name() + ", " + LIBRARY.address());

    @Inject StoredOffers asked;
    @Inject Answering answering;
    @Inject HandingOver handing;
    @Inject KeepingPlaces keeping;
    @Inject MeetingPlaces places;
    @Inject Pairings allPairings;
    @Inject OutboxMessages messages;
    @Inject LookingAfterMails mails;
    @Inject MakingLessons making;
    @Inject RemindingOfLessons reminding;
    @Inject Feeds feeds;

    private long pairing;

    @BeforeEach
    void anOffer() {
        pairing = asked.offer();
        asked.tutorsStay();
    }

    @Test
    void aPlaceIsInTheCalendarOfWhoeverHasReadHowToMeetSafely() throws Exception {
        long library = inPersonInBusan();
        String before = file(Side.LEARNER, "pairing-new");
        assertThat(before).doesNotContain("LOCATION").contains("URL:");
        // What calendars count by has seconds.
        Thread.sleep(1_100);
        handing.propose(pairing, library, Side.TUTOR, "public");
        handing.read(pairing, Side.LEARNER, "public");
        handing.answer(pairing, library, true, "public");
        String learners = file(Side.LEARNER, "meeting-arranged");
        assertThat(learners).contains("LOCATION:" + WRITTEN).contains("/me\r\n");
        assertThat(sequence(learners)).isGreaterThan(sequence(before));
        assertThat(uid(learners)).isEqualTo(uid(before));
        assertThat(file(Side.TUTOR, "meeting-arranged")).doesNotContain("LOCATION");
        assertThat(feed(Side.TUTOR)).doesNotContain("LOCATION");
        assertThat(feed(Side.LEARNER)).contains("LOCATION:" + WRITTEN);
        handing.read(pairing, Side.TUTOR, "public");
        assertThat(file(Side.TUTOR, "meeting-arranged")).contains("LOCATION:" + WRITTEN);
        assertThat(feed(Side.TUTOR)).contains("LOCATION:" + WRITTEN);
        handing.answer(pairing, library, false, "public");
        assertThat(feed(Side.LEARNER)).as("it does not suit any more").doesNotContain("LOCATION");
    }

    @Test
    void anotherRoomTakesThePlaceOfTheOneBeforeAndMovedLessonsStayMoved() {
        bothSayYes();
        both(side -> handing.read(pairing, side, "public"));
        handing.meetIn(pairing, "https://meet.example/one", Side.TUTOR, "public");
        assertThat(file(Side.LEARNER, "meeting-arranged"))
                .contains("LOCATION:https://meet.example/one", "URL:https://meet.example/one");
        making.make();
        run("update lesson set state = 'moved', starts_at = starts_at + interval '1 hour' where id ="
                + " (select id from lesson order by planned_at limit 1)");
        run("update lesson set state = 'cancelled', by_whom = 'tutor' where id ="
                + " (select id from lesson order by planned_at offset 1 limit 1)");
        handing.meetIn(pairing, "https://meet.example/two?a=1;b=2,3", Side.TUTOR, "public");
        String file = file(Side.LEARNER, "meeting-arranged");
        assertThat(file)
                .doesNotContain("meet.example/one")
                .contains("LOCATION:https://meet.example/two?a=1\\;b=2\\,3", "URL:https://meet.example/two?a=1;b=2,3")
                .contains("RECURRENCE-ID", "EXDATE");
        String whole = letter(Side.LEARNER, "meeting-arranged")
                .attachment()
                .orElseThrow()
                .content();
        LocalDate today = LocalDate.now(SEOUL);
        assertThat(CalendarReader.lessons(whole, today, today.plusWeeks(4), SEOUL))
                .hasSizeGreaterThan(1)
                .containsExactlyInAnyOrderElementsOf(asked.stored("select 'pairing-' || pairing_id || '-1 ' ||"
                        + " to_char(starts_at at time zone 'Asia/Seoul', 'YYYY-MM-DD\"T\"HH24:MI') from lesson"
                        + " where state <> 'cancelled'"));
    }

    @Test
    void remindersSayItToWhoeverMayKnow() {
        bothSayYes();
        making.make();
        Instant first = Instant.parse(asked.stored(
                        "select to_char(min(starts_at) at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') from lesson")
                .get(0));
        reminding.remind(first.minusSeconds(24 * 3600L));
        assertThat(asked.mails()).as("nobody knows where").doesNotContain("lesson-reminder learner");
        handing.meetIn(pairing, "https://meet.example/one", Side.TUTOR, "public");
        handing.read(pairing, Side.LEARNER, "public");
        reminding.remind(first.minusSeconds(24 * 3600L));
        assertThat(letter(Side.LEARNER, "lesson-reminder").text()).contains("https://meet.example/one");
        assertThat(letter(Side.TUTOR, "lesson-reminder").text())
                .doesNotContain("meet.example")
                .contains("안전하게 만나는 방법을 먼저 읽으시면 보입니다");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,");
    }

    private void bothSayYes() {
        both(side -> answering.accept(new Word(pairing, side, 0, "public")));
    }

    private static void both(Consumer<Side> act) {
        for (Side side : Side.values()) {
            act.accept(side);
        }
    }

    private long inPersonInBusan() {
        QuarkusTransaction.requiringNew().run(() -> {
            var one = allPairings.findById(pairing);
            one.meet(one.since(), Meeting.IN_PERSON, one.times());
        });
        run("update tutor set city = 'Busan'");
        run("update learner set city = 'Busan'");
        bothSayYes();
        keeping.add(LIBRARY, "account:1");
        return places.byCity().get(0).id();
    }

    /** The last one of this kind, unfolded. */
    private String file(Side reader, String kind) {
        String file = letter(reader, kind).attachment().orElseThrow().content();
        StrictCalendar.check(file);
        return file.replace("\r\n ", "");
    }

    private Letter letter(Side reader, String kind) {
        return QuarkusTransaction.requiringNew()
                .call(() -> messages.queued(Instant.EPOCH, 0, 100).stream()
                        .filter(message -> message.kind().equals(kind)
                                && message.recipient().kind().code().equals(reader.code()))
                        .max(Comparator.comparing(OutboxMessage::id))
                        .map(mails::letter)
                        .orElseThrow());
    }

    private String feed(Side side) {
        long who = Long.parseLong(
                asked.stored("select " + side.code() + "_id || '' from pairing").get(0));
        String feed = new WebClient()
                .browser()
                .get("/calendar/" + feeds.issue(new PersonId(side, who), "test") + ".ics")
                .asString();
        StrictCalendar.check(feed);
        return feed.replace("\r\n ", "");
    }

    private static int sequence(String file) {
        return Integer.parseInt(first("SEQUENCE:(\\d+)", file));
    }

    private static String uid(String file) {
        return first("UID:(.*)", file);
    }

    private static String first(String pattern, String file) {
        return Pattern.compile(pattern)
                .matcher(file)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }
}
