package org.ieum.selfservice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ieum.mail.Evenings;
import org.ieum.testing.OwnPageLinks;
import org.ieum.testing.StoredOffers;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.Test;

/** A learner whom no mail reaches, from the offer to the third lesson and a rest: a coordinator tells, ticks off and answers. */
@QuarkusTest
class LessonsWithoutMailTest extends StoredTest {

    private static final String REACHED = "through Ms Park, 010 1234 5678";
    private static final String ROOM = "https://meet.example/lesson";
    private static final Pattern TOLD = Pattern.compile("action=\"(/due/told/[0-9]+)\"");
    private static final Pattern LESSON = Pattern.compile("href=\"(/my/lessons/[0-9]+)\"");
    private static final Pattern START = Pattern.compile("name=\"start\" value=\"([^\"]+)\"");
    private static final Pattern SAID = Pattern.compile("action=\"(/my/lessons/[0-9]+/word)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([0-9]+)\"");

    @Inject StoredOffers asked;
    @Inject Evenings evenings;

    private WebClient desk;
    private WebClient tutor;
    private long pairing;
    private String learner;

    @Test
    void fromTheOfferToTheThirdLessonAndARest() throws Exception {
        mailbox.purgeEmailFromAllMailboxes();
        desk = new WebClient().signedIn();
        pairing = asked.offerWithoutMail();
        String id = asked.stored("select learner_id || '' from pairing").get(0);
        learner = "/learners/" + id;
        press(desk, learner, "/due/reached/" + id, Map.of("reached", REACHED));
        theyAreTold("offer");
        bothSayYes();
        theyMeetInARoom();
        theyAreRemindedOfTheFirstLesson();
        theFirstIsHeldTheSecondMovedAndTheThirdMissed();
        theTutorWrites();
        theLearnerRests();
        assertThat(asked.stored("select purpose from link where purpose like '%-learner'"))
                .as("no link is made for nobody")
                .isEmpty();
        assertThat(asked.stored("select distinct state from outbox_message where recipient_kind = 'learner'"))
                .containsExactly("told");
    }

    /** What waits is on the list with how they are reached; told, it is ticked off. */
    private void theyAreTold(String... kinds) {
        assertThat(asked.stored("select kind from outbox_message where state = 'by_hand' order by id"))
                .containsExactly(kinds);
        String due = OwnPageLinks.page(desk, "/due");
        assertThat(due).contains("Alias L1", REACHED);
        all(TOLD, due).forEach(told -> press(desk, "/due", told, Map.of()));
        assertThat(OwnPageLinks.page(desk, "/due")).doesNotContain("/due/told/");
    }

    private void bothSayYes() throws Exception {
        asked.tutorsStay();
        String link = StoredOffers.link(mailbox, "T1@people.test", 1);
        assertThat(new WebClient()
                        .form(link)
                        .formParams(Map.of("choice", "accept", "seen", 0))
                        .post(link)
                        .statusCode())
                .isEqualTo(200);
        String offer = "/offers/" + pairing;
        press(desk, offer, offer + "/answers", Map.of("side", "learner", "answer", "accepted", "seen", 0));
        assertThat(asked.state(pairing)).isEqualTo("running");
        theyAreTold("pairing-new");
        tutor = OwnPageLinks.at(
                OwnPageLinks.linkIn(OwnPageLinks.mail(mailbox, "T1@people.test", Pattern.compile("/me/"))));
    }

    private void theyMeetInARoom() {
        String where = "/my/meetings/" + pairing;
        press(tutor, where, where + "/safety", Map.of());
        press(tutor, where, where + "/room", Map.of("room", ROOM));
        String handover = "/handovers/" + pairing;
        assertThat(OwnPageLinks.page(desk, handover))
                .contains("Alias L1 (L1): has not read it", "I have told Alias L1");
        press(desk, handover, handover + "/safety", Map.of("side", "learner"));
        assertThat(OwnPageLinks.page(desk, handover)).contains("Alias L1 (L1): has read it", ROOM);
        theyAreTold("meeting-arranged", "meeting-arranged");
    }

    private void theyAreRemindedOfTheFirstLesson() {
        evenings.at(LocalDate.parse(asked.stored(
                                "select cast(min(starts_at) at time zone 'Asia/Seoul' as date) || ''" + " from lesson")
                        .get(0))
                .minusDays(1)
                .atTime(18, 30)
                .atZone(ZoneId.of("Asia/Seoul"))
                .toInstant());
        String reminder = "/outbox/"
                + asked.stored("select id || '' from outbox_message where state = 'by_hand'")
                        .get(0);
        assertThat(OwnPageLinks.page(desk, reminder)).contains(ROOM);
        theyAreTold("lesson-reminder");
    }

    private void theFirstIsHeldTheSecondMovedAndTheThirdMissed() {
        begins(0);
        say("met");
        String second = all(LESSON, OwnPageLinks.page(tutor, "/my")).get(0);
        String start = all(START, OwnPageLinks.page(tutor, second)).get(0);
        press(tutor, second, second + "/move", Map.of("start", start));
        theyAreTold("lesson-changed");
        begins(2);
        say("nobody_came");
        assertThat(asked.stored("select state from lesson order by phase, id limit 3"))
                .containsExactly("held", "moved", "missed");
    }

    private void say(String word) {
        press(tutor, "/my", all(SAID, OwnPageLinks.page(tutor, "/my")).get(0), Map.of("word", word));
    }

    /** Somebody has to tell them what was written, and the tutor knows that somebody does. */
    private void theTutorWrites() {
        String messages = "/my/messages/" + pairing;
        assertThat(OwnPageLinks.page(tutor, messages)).contains("A coordinator is in this conversation");
        for (String text : List.of("Shall we read page 12?", "And page 13?")) {
            press(tutor, messages, messages, Map.of("text", text));
            theyAreTold("message");
            String conversation = "/conversations/" + pairing;
            assertThat(OwnPageLinks.page(desk, "/due")).contains(conversation);
            assertThat(OwnPageLinks.page(desk, conversation)).contains(text);
            press(desk, conversation, conversation, Map.of("text", "Alias L1 says yes."));
            theyAreTold("message");
            assertThat(OwnPageLinks.page(tutor, messages)).contains("Alias L1 says yes.");
            press(desk, conversation, conversation + "/leaving", Map.of());
        }
    }

    private void theLearnerRests() throws Exception {
        press(
                desk,
                learner,
                learner + "/status",
                Map.of(
                        "status",
                        "paused",
                        "until",
                        LocalDate.now(clock).plusWeeks(12).toString(),
                        "version",
                        all(VERSION, OwnPageLinks.page(desk, learner)).get(0)));
        assertThat(asked.stored("select distinct state from lesson where starts_at > now()"))
                .containsExactly("cancelled");
        assertThat(asked.stored("select recipient_kind from outbox_message where kind = 'lessons-rest'"))
                .as("who is left hears of it")
                .containsExactly("tutor");
    }

    private static void press(WebClient who, String page, String path, Map<String, ?> fields) {
        assertThat(who.form(page).formParams(fields).post(path).statusCode())
                .as(path)
                .isEqualTo(303);
    }

    private static List<String> all(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(found -> found.group(1)).toList();
    }

    /** Turns the clock for one lesson of the series: it began an hour ago. */
    private void begins(int which) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "update lesson set planned_at = now() - interval '1 hour' - cast(:which as integer) * interval '1 second',"
                                        + " starts_at = now() - interval '1 hour' - cast(:which as integer) * interval '1 second'"
                                        + " where id = (select id from lesson order by phase, id offset :which limit 1)")
                        .setParameter("which", which)
                        .executeUpdate());
    }
}
