package org.ieum.selfservice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ieum.kernel.Session;
import org.ieum.kernel.Side;
import org.ieum.numbers.Numbers;
import org.ieum.offer.OfferingNextBest;
import org.ieum.pairing.EndReason;
import org.ieum.pairing.EndingLessons;
import org.ieum.pairing.EndingParty;
import org.ieum.person.PersonId;
import org.ieum.platform.Result;
import org.ieum.testing.OwnPageLinks;
import org.ieum.testing.StoredOffers;
import org.ieum.testing.StoredPeople;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One of two ends their lessons and says why; the other one hears it kindly, and is looked after. */
@QuarkusTest
class EndingMyselfTest extends StoredTest {

    @Inject StoredOffers stored;
    @Inject Numbers numbers;
    @Inject OfferingNextBest next;
    @Inject EndingLessons ending;

    private long learner;
    private long tutor;
    private long pairing;

    @BeforeEach
    void aPairThatRuns() throws Exception {
        mailbox.purgeEmailFromAllMailboxes();
        learner = people.learner("L1", "math", "MON 19:00-22:00");
        tutor = people.tutor("T1", "math", "MON 19:00-22:00");
        pairing = pairings.pairing(learner, tutor, StoredPeople.MONDAY.minusWeeks(30), "MON 20:00/60");
    }

    @Test
    void aTutorEndsAndTheLearnerHearsItWithoutBlameAndKeepsTheirPlace() throws Exception {
        run("update learner set locale = 'en'");
        String registered =
                stored.stored("select registered_on || '' from learner").get(0);
        assertThat(english(teaching(), "/my")).contains("/my/ending/" + pairing);
        assertThat(english(teaching(), "/my/ending/" + pairing))
                .contains("My life leaves no room", "I rest for a while")
                .doesNotContain("I have what I wanted");
        assertThat(end(teaching(), "life", "rest").statusCode()).isEqualTo(303);
        assertThat(why()).containsExactly("ended life tutor public");
        assertThat(stored.stored("select status from tutor")).containsExactly("paused");
        assertThat(stored.stored("select registered_on || '' from learner")).containsExactly(registered);
        String mail = OwnPageLinks.mail(mailbox, "L1@people.test", Pattern.compile("cannot go on"));
        assertThat(mail)
                .contains("This is not because of you.", "You keep your place in the line as it was before")
                .doesNotContain("life", "room for it");
        assertThat(trail.actions()).contains("learner.lessons-ended", "tutor.lessons-ended", "tutor.paused");
    }

    @Test
    void aTutorTeachesOnOrStops() {
        assertThat(end(teaching(), "no_fit", "teach_on").statusCode()).isEqualTo(303);
        assertThat(stored.stored("select status from tutor")).containsExactly("approved");
        pairing = pairings.pairing(learner, tutor, StoredPeople.MONDAY.minusWeeks(2), "MON 20:00/60");
        assertThat(end(teaching(), "other", "stop").statusCode()).isEqualTo(303);
        assertThat(stored.stored("select status from tutor")).containsExactly("left");
    }

    /** Their lessons ended without a word of theirs: they are asked, and what they say has effect. */
    @Test
    void aTutorWhoseLessonsTheOtherEndsIsAskedHowTheyGoOn() throws Exception {
        run("update tutor set locale = 'en'");
        end(learning(), "times", "teach_on");
        assertThat(OwnPageLinks.mail(mailbox, "T1@people.test", Pattern.compile("do not go on")))
                .contains("Your page asks how you go on: teach somebody else, rest, or stop.");
        assertThat(english(teaching(), "/my"))
                .contains("Your lessons have ended. And then?", "/my/going-on", "I would like to teach somebody else");
        assertThat(english(learning(), "/my")).doesNotContain("And then?");
        WebClient learner = learning();
        assertThat(learner.form("/my").post("/my/going-on").statusCode()).isEqualTo(404);
        assertThat(goOn()).endsWith("notice=goes-on");
        assertThat(english(teaching(), "/my")).doesNotContain("And then?");
        assertThat(trail.actions()).contains("tutor.teaches-on");
        assertThat(goOn()).as("twice").endsWith("notice=not-from-here");
    }

    @Test
    void restingAndLeavingAreAnswersToo() throws Exception {
        run("update tutor set locale = 'en'");
        end(learning(), "times", "teach_on");
        String back = LocalDate.now(clock).plusWeeks(3).toString();
        assertThat(teaching()
                        .form("/my/rest")
                        .formParams(Map.of("until", back))
                        .post("/my/rest")
                        .statusCode())
                .isEqualTo(303);
        assertThat(english(teaching(), "/my")).doesNotContain("And then?");
        assertThat(stored.stored("select status || ' ' || paused_until from tutor"))
                .containsExactly("paused " + back);
        assertThat(OwnPageLinks.mail(mailbox, "T1@people.test", Pattern.compile("You rest until")))
                .contains("nobody new is proposed to you", "/me");
        teaching().form("/my/back").post("/my/back");
        assertThat(english(teaching(), "/my"))
                .as("it was answered")
                .contains("/my/rest")
                .doesNotContain("And then?");
    }

    @Test
    void whoEndsThemIsAskedInDoingItAndNotOnceMore() {
        end(teaching(), "life", "teach_on");
        assertThat(english(teaching(), "/my")).doesNotContain("And then?");
        pairing = pairings.pairing(learner, tutor, StoredPeople.MONDAY.minusWeeks(2), "MON 20:00/60");
        endForThem("organisation", "other");
        assertThat(english(teaching(), "/my")).contains("And then?");
    }

    private String goOn() {
        return teaching().form("/my").post("/my/going-on").header("Location");
    }

    @Test
    void whoHasWhatTheyWantedFinishesWithThanks() throws Exception {
        run("update tutor set locale = 'en'");
        assertThat(end(learning(), "goal_reached", "teach_on").header("Location"))
                .endsWith("goal-reached");
        assertThat(why()).containsExactly("ended goal_reached learner public");
        assertThat(OwnPageLinks.mail(mailbox, "T1@people.test", Pattern.compile("thanks you")))
                .contains("The learner has learned what they wanted, and thanks you.");
        assertThat(stored.stored("select status from learner"))
                .as("nothing is left to look for")
                .containsExactly("left");
    }

    @Test
    void whoWantsSomethingElseAsWellStays() {
        run("insert into learner_need (learner_id, subject, sessions, minutes) values (" + learner
                + ", 'english', 1, 60)");
        assertThat(end(learning(), "goal_reached", "teach_on").statusCode()).isEqualTo(303);
        assertThat(stored.stored("select status from learner")).containsExactly("approved");
        assertThat(stored.stored("select subject from learner_need")).containsExactly("english");
    }

    @Test
    void aReasonOfTheListIsAskedForAndLessonsOfTheirsAlone() {
        assertThat(end(learning(), "", "teach_on").statusCode()).isEqualTo(422);
        assertThat(end(learning(), "veto", "teach_on").statusCode()).isEqualTo(422);
        assertThat(end(teaching(), "goal_reached", "teach_on").statusCode()).isEqualTo(422);
        assertThat(end(teaching(), "life", "dance").statusCode()).isEqualTo(400);
        WebClient another = at(Side.TUTOR, people.tutor("T2", "math", "MON 19:00-22:00"));
        another.browser().get("/my/ending/" + pairing).then().statusCode(404);
        assertThat(end(another, "life", "teach_on").statusCode()).isEqualTo(404);
        assertThat(stored.state(pairing)).isEqualTo("running");
        end(learning(), "times", "teach_on");
        assertThat(end(learning(), "times", "teach_on").statusCode())
                .as("twice")
                .isEqualTo(404);
    }

    @Test
    void whyIsInTheNumbersBySideMonthAndReason() {
        end(learning(), "times", "teach_on");
        pairing = pairings.pairing(learner, tutor, StoredPeople.MONDAY.minusWeeks(2), "MON 20:00/60");
        endForThem("tutor", "life");
        LocalDate today = LocalDate.now(clock);
        assertThat(numbers.endingsByMonth(today.minusYears(1), today))
                .extracting(one -> one.month().getMonth() + " " + one.by() + " " + one.reason() + " " + one.pairings())
                .containsExactlyInAnyOrder(
                        today.getMonth() + " " + Optional.of(EndingParty.LEARNER) + " " + EndReason.TIMES + " 1",
                        today.getMonth() + " " + Optional.of(EndingParty.TUTOR) + " " + EndReason.LIFE + " 1");
        assertThat(english(new WebClient().signedIn(), "/numbers"))
                .contains("By month and by whose wish it was", "no room for it in somebody");
    }

    /** Who rests or leaves, and ends their lessons with it, is not asked why: by month it is as unknown as in all. */
    @Test
    void whatNobodyWasAskedIsUnknownByMonthToo() {
        QuarkusTransaction.requiringNew().run(() -> ending.endAll(new PersonId(Side.TUTOR, tutor), "public"));
        assertThat(why()).containsExactly("ended one_of_them tutor public");
        pairing = pairings.pairing(learner, tutor, StoredPeople.MONDAY.minusWeeks(2), "MON 20:00/60");
        run("update pairing set state = 'ended', ended_on = current_date, ended_for = 'tutor' where id = " + pairing);
        LocalDate today = LocalDate.now(clock);
        assertThat(numbers.endingsByMonth(today.minusYears(1), today))
                .extracting(one -> one.by() + " " + one.reason() + " " + one.pairings())
                .containsExactly(Optional.of(EndingParty.TUTOR) + " " + EndReason.UNKNOWN + " 2");
    }

    /** On the page of whoever ended it, and in the mail to the other one; coordinators alone read what is said. */
    @Test
    void bothAreAskedOneLastQuestion() throws Exception {
        run("update learner set locale = 'en'");
        end(teaching(), "life", "teach_on");
        assertThat(english(teaching(), "/my")).contains("how was it, all in all?");
        String mail = OwnPageLinks.mail(mailbox, "L1@people.test", Pattern.compile("One last question"));
        Matcher link =
                Pattern.compile("http://[^/\\s]+(/check-in/[A-Za-z0-9_-]+)").matcher(mail);
        assertThat(link.find()).isTrue();
        String question = link.group(1);
        WebClient learner = new WebClient();
        assertThat(english(learner, question)).contains("how was it, all in all?");
        assertThat(said()).containsExactly("learner -", "tutor -");
        learner.form(question)
                .formParams(Map.of("answer", "so_so", "line", "A canary sang."))
                .post(question);
        assertThat(said()).containsExactly("learner so_so", "tutor -");
        assertThat(stored.stored("select reason from trouble")).isEmpty();
        assertThat(english(teaching(), "/my")).doesNotContain("canary");
        assertThat(english(new WebClient().signedIn(), "/check-ins/" + pairing)).contains("A canary sang.");
        learner.form(question).formParams(Map.of("answer", "call", "line", "")).post(question);
        assertThat(stored.stored("select reason from trouble"))
                .as("who wants to be called is called")
                .containsExactly("call");
        learner.form(question).formParams(Map.of("answer", "back", "line", "")).post(question);
        assertThat(said()).containsExactly("learner -", "tutor -");
    }

    /** No round ever proposed it, and nobody was ever asked about it: it came in by a file, as running. */
    @Test
    void theNextCandidateIsOfferedAlsoForWhatWasBroughtInAsRunning() {
        stored.tutorsStay();
        long other = people.tutor("T2", "math", "MON 20:00-21:00");
        stored.tutorsStay();
        WebClient desk = new WebClient().signedIn();
        String page = "/ended/" + pairing;
        assertThat(desk.browser().get(page).statusCode()).as("it runs").isEqualTo(404);
        assertThat(end(teaching(), "life", "stop").statusCode()).isEqualTo(303);
        assertThat(english(desk, "/learners/" + learner)).contains(page);
        assertThat(english(desk, page)).contains("Name T2", "Make the offer");
        var made = desk.form(page)
                .formParams(Map.of("tutor", Long.toString(other), "times", "MON 20:00/60"))
                .post(page);
        assertThat(made.statusCode()).isEqualTo(303);
        assertThat(stored.stored("select state || ' ' || tutor_id from pairing where state = 'offered'"))
                .containsExactly("offered " + other);
        assertThat(stored.mails()).contains("offer learner", "offer tutor");
        assertThat(english(desk, page)).contains("Somebody teaches this already, or is asked.");
        assertThat(desk.form(page)
                        .formParams(Map.of("tutor", Long.toString(other), "times", "MON 20:00/60"))
                        .post(page)
                        .statusCode())
                .as("twice")
                .isEqualTo(409);
        for (String odd : List.of("", "MON", "MON 20:00/60;x")) {
            assertThat(desk.form(page)
                            .formParams(Map.of("tutor", Long.toString(other), "times", odd))
                            .post(page)
                            .statusCode())
                    .as(odd)
                    .isEqualTo(400);
        }
        assertThat(desk.browser().get("/ended/" + Long.MAX_VALUE).statusCode()).isEqualTo(404);
    }

    private List<String> said() {
        return stored.stored("select side || ' ' || coalesce(answer, '-') from check_in order by side");
    }

    @Test
    void theNextCandidateIsOfferedAtOnce() {
        end(learning(), "times", "teach_on");
        stored.tutorsStay();
        long other = people.tutor("T2", "math", "MON 20:00-21:00");
        stored.tutorsStay();
        long offer = pairings.offer(learner, tutor, "MON 19:00/60");
        assertThat(next.candidates(offer)).as("it is offered").isEmpty();
        QuarkusTransaction.requiringNew().run(() -> {
            var one = entities.find(org.ieum.pairing.Pairing.class, offer);
            one.run(LocalDate.now(clock).minusDays(1));
        });
        pairing = offer;
        assertThat(end(teaching(), "life", "teach_on").statusCode()).isEqualTo(303);
        assertThat(next.candidates(offer)).extracting(one -> one.ref()).containsExactly("T2");
        assertThat(next.offer(offer, other, List.of(Session.parse("MON 20:00/60")), "account:1"))
                .isInstanceOf(Result.Done.class);
        assertThat(next.candidates(offer)).as("somebody is asked").isEmpty();
    }

    private List<String> why() {
        return stored.stored("select state || ' ' || end_reason || ' ' || ended_for || ' ' || ended_by from pairing");
    }

    private Response end(WebClient somebody, String reason, String then) {
        Map<String, String> said = new HashMap<>(Map.of("reason", reason, "next", then));
        // The page of what is over has no form.
        return somebody.form("/my").formParams(said).post("/my/ending/" + pairing);
    }

    private static String english(WebClient somebody, String path) {
        Response page = somebody.browser().header("Accept-Language", "en").get(path);
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        return page.asString();
    }

    private WebClient teaching() {
        return at(Side.TUTOR, tutor);
    }

    private WebClient learning() {
        return at(Side.LEARNER, learner);
    }

    private WebClient at(Side side, long id) {
        return OwnPageLinks.of(new PersonId(side, id));
    }

    private void endForThem(String by, String reason) {
        WebClient.withTheToken()
                .contentType(ContentType.JSON)
                .body("{\"by\": \"" + by + "\", \"reason\": \"" + reason + "\"}")
                .post("/api/v1/pairings/" + pairing + "/ending")
                .then()
                .statusCode(200);
    }
}
