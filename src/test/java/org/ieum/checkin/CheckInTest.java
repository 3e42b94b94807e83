package org.ieum.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ieum.kernel.Side;
import org.ieum.lesson.StoppingLessons;
import org.ieum.message.WritingToEachOther;
import org.ieum.person.AddressChanged;
import org.ieum.person.PersonId;
import org.ieum.selfservice.BeingForgotten;
import org.ieum.testing.OwnPageLinks;
import org.ieum.testing.PageText;
import org.ieum.testing.StoredOffers;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both of a pairing are asked how it goes; whoever needs somebody is on the desk until a coordinator says what was done. */
@QuarkusTest
class CheckInTest extends StoredTest {

    private static final Pattern LINK = Pattern.compile("http://[^/\\s]+(/check-in/[A-Za-z0-9_-]{32})\\s");

    @Inject AskingHowItGoes asking;
    @Inject AnsweringCheckIns answering;
    @Inject Event<AddressChanged> addresses;
    @Inject WatchingPairings watching;
    @Inject ForgettingCheckIns forgettingLater;
    @Inject WritingToEachOther writing;
    @Inject BeingForgotten forgetting;
    @Inject StoredOffers asked;
    @Inject StoppingLessons stopping;

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Seoul"));
    private long learner;
    private long tutor;
    private long pairing;

    @BeforeEach
    void twoWhoHaveLessons() throws Exception {
        mailbox.purgeEmailFromAllMailboxes();
        learner = people.learner("L1", "math", "MON 10:00-21:00");
        tutor = people.tutor("T1", "math", "MON 10:00-21:00");
    }

    @Test
    void theDayAfterTheFirstLessonBothAreAskedOnce() {
        began(today);
        asking.ask();
        assertThat(asked.mails()).isEmpty();
        began(today.minusDays(1));
        asking.ask();
        asking.ask();
        assertThat(asked.mails()).containsExactly("check-in learner", "check-in tutor");
        assertThat(trail.actions().stream().filter("check-in.asked"::equals)).hasSize(1);
    }

    @Test
    void whoWasTakenOverWhileTheyRanIsAskedOnTheDayOfTheirRhythm() {
        began(today.minusMonths(5));
        asking.ask();
        assertThat(asked.mails()).containsExactly("check-in learner", "check-in tutor");
    }

    @Test
    void aFirstLessonThatWasCalledOffIsNone() {
        began(today.minusDays(1));
        lesson(0, "cancelled", "tutor");
        asking.ask();
        assertThat(asked.mails()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"learner", "tutor"})
    void whoRestsIsLeftAlone(String side) {
        began(today.minusDays(1));
        run("update " + side + " set status = 'paused'");
        asking.ask();
        assertThat(asked.mails()).isEmpty();
    }

    @Test
    void openingTheLinkChangesNothingAndAPressCanBeTakenBack() throws Exception {
        began(today.minusDays(1));
        asking.ask();
        String link = linkTo("L1");
        WebClient learners = new WebClient();
        String page = learners.browser().get(link).asString();
        assertThat(PageText.seen(page)).contains("how is it going?").doesNotContain("Alias", "T1");
        assertThat(answers()).containsExactly("learner -", "tutor -");

        press(learners, link, "so_so", "A canary sang.");
        press(learners, link, "so_so", "A canary sang.");
        assertThat(answers()).containsExactly("learner so_so", "tutor -");
        assertThat(new WebClient().browser().get(link).asString())
                .as("who opens it later reads nothing of it")
                .doesNotContain("canary", "You said");
        assertThat(asked.stored("select (position('canary' in encode(line, 'escape')) > 0) || '' from check_in"
                        + " where line is not null"))
                .as("sealed")
                .containsExactly("false");
        assertThat(OwnPageLinks.page(own(Side.TUTOR), "/my")).doesNotContain("canary");

        press(learners, link, "back", "");
        assertThat(answers()).containsExactly("learner -", "tutor -");
        assertThat(trail.actions()).contains("learner.checked-in", "learner.check-in-taken-back");
        assertThat(learners.form(link)
                        .formParam("answer", "splendid")
                        .post(link)
                        .statusCode())
                .isEqualTo(400);
        assertThat(press(learners, link, "good", "x".repeat(301))).isEqualTo(422);
        assertThat(answers()).containsExactly("learner -", "tutor -");
    }

    /** Whoever has the mailbox of before answers for nobody. */
    @Test
    void theLinkDiesWithTheAddress() throws Exception {
        began(today.minusDays(1));
        asking.ask();
        String link = linkTo("L1");
        String others = linkTo("T1");
        assertThat(new WebClient().browser().get(link).statusCode()).isEqualTo(200);
        QuarkusTransaction.requiringNew()
                .run(() -> addresses.fire(new AddressChanged(
                        new PersonId(
                                Side.LEARNER,
                                Long.parseLong(asked.stored("select id from learner where ref = 'L1'")
                                        .get(0))),
                        Optional.of("L1@people.test"))));
        assertThat(new WebClient().browser().get(link).statusCode()).isEqualTo(410);
        assertThat(new WebClient().browser().get(others).statusCode()).isEqualTo(200);
    }

    @Test
    void itIsOverAfterThirtyDaysAndWithThePairing() throws Exception {
        began(today.minusDays(1));
        asking.ask();
        String link = linkTo("L1");
        pairings.end(pairing);
        assertThat(new WebClient().browser().get(link).statusCode()).isEqualTo(410);
        assertThat(new WebClient().browser().get("/check-in/" + "x".repeat(32)).statusCode())
                .isEqualTo(410);
        assertThat(OwnPageLinks.page(own(Side.LEARNER), "/my")).doesNotContain("/my/check-ins/");
    }

    @Test
    void onTheOwnPageTheyAnswerTheirOwnAndNobodyElses() {
        began(today.minusDays(1));
        asking.ask();
        String theirs = "/my/check-ins/" + id(Side.TUTOR);
        WebClient tutors = own(Side.TUTOR);
        assertThat(OwnPageLinks.page(tutors, "/my")).contains(theirs);
        assertThat(tutors.form("/my").formParam("answer", "good").post(theirs).statusCode())
                .isEqualTo(200);
        assertThat(OwnPageLinks.page(tutors, "/my")).contains("You said: good");
        assertThat(own(Side.LEARNER)
                        .form("/my")
                        .formParam("answer", "call")
                        .post(theirs)
                        .statusCode())
                .isEqualTo(404);
        assertThat(own(Side.LEARNER).browser().get(theirs).statusCode()).isEqualTo(404);
        assertThat(answers()).containsExactly("learner -", "tutor good");
    }

    @Test
    void pleaseCallMeIsOnTheDeskUntilACoordinatorSaysWhatWasDone() throws Exception {
        began(today.minusDays(1));
        asking.ask();
        press(new WebClient(), linkTo("L1"), "call", "After six, please.");
        WebClient coordinator = new WebClient().signedIn();
        String where = "/check-ins/" + pairing;
        assertThat(coordinator.browser().get("/due").asString()).contains(where, "would like to be called");
        assertThat(coordinator.browser().get(where).asString())
                .contains("Alias L1 (L1): please call me", "After six, please.", "/learners/" + learner);
        assertThat(OwnPageLinks.page(own(Side.TUTOR), "/my")).doesNotContain("After six");
        watching.watch();
        assertThat(open()).containsExactly("call");

        assertThat(coordinator
                        .form(where)
                        .formParam("step", "sung")
                        .post(where + "/settlement")
                        .statusCode())
                .isEqualTo(422);
        coordinator
                .form(where)
                .formParams(Map.of("step", "called", "note", "All is well."))
                .post(where + "/settlement")
                .then()
                .statusCode(303);
        assertThat(open()).isEmpty();
        assertThat(coordinator.browser().get("/due").asString()).doesNotContain(where);
        assertThat(coordinator.browser().get(where).asString()).contains("Seen to: called", "All is well.");
        watching.watch();
        assertThat(open()).as("what was seen to does not come back").isEmpty();
        assertThat(trail.actions()).contains("pairing.needs-somebody", "pairing.seen-to", "check-in.read");
    }

    @Test
    void aCallThatIsTakenBackLeavesTheDesk() throws Exception {
        began(today.minusDays(1));
        asking.ask();
        String link = linkTo("L1");
        press(new WebClient(), link, "call", "");
        assertThat(open()).containsExactly("call");
        press(new WebClient(), link, "back", "");
        assertThat(open()).isEmpty();
    }

    @Test
    void soSoTwiceNeedsSomebodyUnlessItWasGoodSince() {
        began(today.minusDays(20));
        said(Side.LEARNER, 0, "so_so", 9);
        watching.watch();
        assertThat(open()).isEmpty();
        said(Side.TUTOR, 0, "so_so", 8);
        said(Side.TUTOR, 1, "good", 3);
        watching.watch();
        assertThat(open()).as("the tutor's was good again").isEmpty();
        said(Side.LEARNER, 1, "so_so", 2);
        watching.watch();
        watching.watch();
        assertThat(open()).containsExactly("so_so");
    }

    @Test
    void twoLessonsMissedInARowNeedSomebody() {
        began(today.minusDays(60));
        lesson(4, "missed", "learner");
        lesson(3, "held", null);
        lesson(2, "missed", "learner");
        lesson(1, "cancelled", "tutor");
        watching.watch();
        assertThat(open()).isEmpty();
        lesson(0, "missed", "tutor");
        watching.watch();
        assertThat(open()).containsExactly("missed");
    }

    @Test
    void silenceOfBothForThreeWeeksNeedsSomebodyAndAWordBreaksIt() {
        began(today.minusDays(60));
        watching.watch();
        assertThat(open()).as("nobody was ever asked").isEmpty();
        silent(Side.LEARNER, 20);
        silent(Side.TUTOR, 20);
        watching.watch();
        assertThat(open()).as("twenty days").isEmpty();
        run("update check_in set asked_at = now() - interval '22 days'");
        writing.write(pairing, Side.LEARNER, "Still here.", false, "public");
        watching.watch();
        assertThat(open()).as("they write to each other").isEmpty();
        run("delete from message");
        run("update tutor set status = 'paused'");
        watching.watch();
        assertThat(open()).as("one of them rests").isEmpty();
        run("update tutor set status = 'approved'");
        watching.watch();
        assertThat(open()).containsExactly("silence");
    }

    /** While somebody looks into a concern, nobody is silent; and they are given three weeks afterwards. */
    @Test
    void silenceWhileTheLessonsAreStoppedIsNone() {
        began(today.minusDays(60));
        silent(Side.LEARNER, 40);
        silent(Side.TUTOR, 40);
        stopping.stop(pairing);
        watching.watch();
        assertThat(open()).as("nobody expects a word").isEmpty();
        lesson(1, "cancelled", "organisation");
        run("update lesson set resting = true where by_whom = 'organisation'");
        run("delete from lesson_stop");
        watching.watch();
        assertThat(open()).as("a week after the last that was left out").isEmpty();
        run(
                "update lesson set starts_at = starts_at - interval '21 days', planned_at = planned_at - interval '21 days'");
        watching.watch();
        assertThat(open()).containsExactly("silence");
    }

    @Test
    void theEndOfAPairingSettlesAllButACall() {
        began(today.minusDays(60));
        lesson(2, "missed", "learner");
        lesson(1, "missed", "learner");
        said(Side.TUTOR, 0, "call", 2);
        watching.watch();
        assertThat(open()).containsExactly("call", "missed");
        pairings.end(pairing);
        watching.watch();
        assertThat(open()).containsExactly("call");
        silent(Side.LEARNER, 0);
        run("update check_in set number = 1000000 where side = 'learner'");
        PersonId who = new PersonId(Side.LEARNER, learner);
        assertThat(answering.say(id(Side.LEARNER), who, CheckInAnswer.GOOD, CheckInLine.NONE))
                .isPresent();
        assertThat(open()).as("whatever the other one says at the end").containsExactly("call");
    }

    @Test
    void aCoordinatorWritesToBothAndWritesDownWhatTheyHear() {
        began(today.minusDays(1));
        asking.ask();
        WebClient coordinator = new WebClient().signedIn();
        String where = "/check-ins/" + pairing;
        coordinator
                .form(where)
                .formParam("text", "Shall we talk?")
                .post(where + "/message")
                .then()
                .statusCode(303);
        for (Side side : Side.values()) {
            assertThat(OwnPageLinks.page(own(side), "/my/messages/" + pairing)).contains("Shall we talk?");
        }
        assertThat(coordinator.browser().get("/conversations/" + pairing).statusCode())
                .as("and reads nothing of theirs")
                .isEqualTo(404);
        coordinator
                .form(where)
                .formParams(Map.of("side", "learner", "answer", "so_so", "line", "On the phone."))
                .post(where + "/answer")
                .then()
                .statusCode(303);
        assertThat(answers()).containsExactly("learner so_so", "tutor -");
        assertThat(coordinator
                        .form(where)
                        .formParam("text", "https://evil.example")
                        .post(where + "/message")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void whomNoMailReachesIsToldByHand() {
        long silentLearner = people.learnerWithoutMail("L2", "math", "TUE 10:00-21:00");
        long other = people.tutor("T2", "math", "TUE 10:00-21:00");
        LocalDate first = today.minusDays(1);
        pairings.pairing(silentLearner, other, first, code(first) + " 18:00/60");
        asking.ask();
        assertThat(asked.stored(
                        "select recipient_kind || ' ' || state from outbox_message where recipient_kind = 'learner'"))
                .containsExactly("learner by_hand");
        String due = new WebClient().signedIn().browser().get("/due").asString();
        assertThat(due).contains("Alias L2", "how the lessons go");
    }

    @Test
    void programsListAndWriteDownInTheSameForm() {
        began(today.minusDays(1));
        WebClient.withTheToken()
                .contentType("application/json")
                .body("{\"side\": \"learner\", \"answer\": \"call\", \"line\": \"canary\"}")
                .post("/api/v1/pairings/" + pairing + "/check-ins")
                .then()
                .statusCode(200);
        assertThat(open()).containsExactly("call");
        var list = WebClient.withTheToken().queryParam("pairing", pairing).get("/api/v1/check-ins");
        assertThat(list.jsonPath().getList("items.answer")).isEqualTo(List.of("call"));
        assertThat(list.jsonPath().getList("items.line")).isEqualTo(List.of("canary"));
        assertThat(list.jsonPath().getInt("total")).isEqualTo(1);
        for (String wrong : List.of(
                "{\"answer\": \"good\"}",
                "{\"side\": \"cat\", \"answer\": \"call\"}",
                "{\"side\": \"learner\", \"answer\": \"GOOD\"}",
                "{\"side\": \"learner\", \"answer\": \"good\", \"line\": \"" + "x".repeat(301) + "\"}",
                "{\"side\": \"learner\", \"answer\": \"good\", \"note\": \"x\"}")) {
            WebClient.withTheToken()
                    .contentType("application/json")
                    .body(wrong)
                    .post("/api/v1/pairings/" + pairing + "/check-ins")
                    .then()
                    .statusCode(422);
        }
    }

    @Test
    void itIsTheirsToTakeAndGoesWithThemAndAYearAfterTheEnd() throws Exception {
        began(today.minusDays(1));
        asking.ask();
        press(new WebClient(), linkTo("L1"), "call", "My canary.");
        press(new WebClient(), linkTo("T1"), "good", "Their canary.");
        assertThat(own(Side.LEARNER).browser().get("/my/data").asString())
                .contains("My canary.")
                .doesNotContain("Their canary.");
        pairings.end(pairing);
        forgettingLater.all();
        assertThat(answers()).hasSize(2);
        forgetting.forget(new PersonId(Side.LEARNER, learner));
        assertThat(answers()).containsExactly("tutor good");
        assertThat(open()).isEmpty();
        run("update pairing set ended_on = current_date - 367");
        forgettingLater.all();
        assertThat(answers()).isEmpty();
    }

    /** The only pairing, whose first lesson is on this day. */
    private void began(LocalDate first) {
        run("delete from pairing");
        pairing = pairings.pairing(learner, tutor, first, code(first) + " 18:00/60");
    }

    private static String code(LocalDate day) {
        return day.getDayOfWeek().name().substring(0, 3);
    }

    private void lesson(int weeksAgo, String state, String by) {
        run("insert into lesson (id, version, pairing_id, learner_id, tutor_id, phase, place, planned_at, starts_at,"
                + " minutes, state, by_whom) select nextval('lesson_seq'), 0, id, learner_id, tutor_id, 0, 0, at, at, 60, '"
                + state + "', " + (by == null ? "null" : "'" + by + "'")
                + " from pairing, (select now() - interval '1 hour' - interval '" + weeksAgo + " weeks') t (at)");
    }

    private void said(Side side, int number, String answer, int daysAgo) {
        run("insert into check_in (id, version, pairing_id, side, person_id, number, asked_at, answer, answered_at)"
                + " select nextval('check_in_seq'), 0, id, '" + side.code() + "', " + side.code() + "_id, " + number
                + ", at, '" + answer + "', at from pairing, (select now() - interval '" + daysAgo + " days') t (at)");
    }

    private void silent(Side side, int daysAgo) {
        run("insert into check_in (id, version, pairing_id, side, person_id, number, asked_at) select"
                + " nextval('check_in_seq'), 0, id, '" + side.code() + "', " + side.code()
                + "_id, 0, now() - interval '"
                + daysAgo + " days' from pairing");
    }

    private List<String> answers() {
        return asked.stored("select side || ' ' || coalesce(answer, '-') from check_in order by side, number");
    }

    private List<String> open() {
        return asked.stored("select reason from trouble where settled_at is null order by reason");
    }

    private long id(Side side) {
        return Long.parseLong(asked.stored("select id || '' from check_in where side = '" + side.code() + "'")
                .get(0));
    }

    private String linkTo(String ref) throws Exception {
        Matcher link = LINK.matcher(OwnPageLinks.mail(mailbox, ref + "@people.test", LINK));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static int press(WebClient client, String link, String answer, String line) {
        return client.form(link)
                .formParams(Map.of("answer", answer, "line", line))
                .post(link)
                .statusCode();
    }

    private WebClient own(Side side) {
        PersonId who = new PersonId(side, side == Side.LEARNER ? learner : tutor);
        return OwnPageLinks.of(who);
    }
}
