package org.ieum.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.ieum.kernel.Side;
import org.ieum.lesson.MakingLessons;
import org.ieum.person.PersonId;
import org.ieum.pledge.LookingAfterPledges;
import org.ieum.selfservice.OwnPages;
import org.ieum.testing.OwnPageLinks;
import org.ieum.testing.PeopleInFiles;
import org.ieum.testing.StoredOffers;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two whose lessons ran before Ieum, and came in by a file: they are looked after as anybody whom a round brought together. */
@QuarkusTest
class CameInRunningTest extends StoredTest {

    @Inject AskingHowItGoes asking;
    @Inject LookingAfterPledges pledges;
    @Inject MakingLessons making;
    @Inject OwnPages pages;
    @Inject StoredOffers stored;

    private long pairing;
    private WebClient learner;
    private WebClient tutor;

    @BeforeEach
    void aFile() {
        LocalDate since = LocalDate.now(clock).minusMonths(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        new PeopleInFiles()
                .learner("L1", "바다", "bada@people.test", "english:1x60", "2026-09-01")
                .tutor("T1", "Kim", "english", "approved")
                .tutor("T2", "Lee", "english", "approved")
                .pair("L1", "T1", "MON 18:00/60", since.toString())
                .arrive();
        pairing = number("select id || '' from pairing");
        learner = own(Side.LEARNER, number("select id || '' from learner"));
        tutor = own(Side.TUTOR, number("select id || '' from tutor where ref = 'T1'"));
        making.make();
    }

    @Test
    void theyAreAskedHowItGoes() {
        asking.ask();
        assertThat(stored.mails()).contains("check-in learner", "check-in tutor");
        assertThat(OwnPageLinks.page(learner, "/my")).contains("/my/check-ins/");
    }

    @Test
    void theirTutorIsAskedHowItGoesOnAfterTheYearAndHandsOver() {
        run(
                "update tutor set commitment_start = current_date - 324, commitment_end = current_date + 40 where ref = 'T1'");
        pledges.all();
        assertThat(stored.mails()).contains("pledge-ends tutor");
        OwnPageLinks.send(tutor, "/my/pledge", Map.of("choice", "hand_over"))
                .then()
                .statusCode(303);
        pledges.all();
        assertThat(stored.mails()).contains("handed-on learner");
        assertThat(stored.stored("select state || ' ' || end_reason from pairing"))
                .containsExactly("ended handed_on");
    }

    @Test
    void theirHoursCountFromTheLessonsThatWereHeldHere() {
        long first = number("select id || '' from lesson order by planned_at limit 1");
        run(
                "update lesson set planned_at = now() - interval '2 hours', starts_at = now() - interval '2 hours' where id = "
                        + first);
        assertThat(tutor.form("/my")
                        .formParam("word", "met")
                        .post("/my/lessons/" + first + "/word")
                        .statusCode())
                .isEqualTo(303);
        assertThat(tutor.browser()
                        .header("Accept-Language", "en")
                        .get("/my/given")
                        .asString())
                .contains("1 h");
    }

    @Test
    void aConcernStopsTheirLessons() {
        assertThat(ahead()).containsOnly("planned");
        OwnPageLinks.send(learner, "/my/concern", Map.of("text", "A canary.", "lessons", pairing))
                .then()
                .statusCode(303);
        assertThat(ahead()).containsOnly("cancelled");
    }

    @Test
    void somebodyStandsInWhileTheirTutorRests() {
        run("update tutor set stands_in = true where ref = 'T2'");
        OwnPageLinks.send(
                        tutor,
                        "/my/rest",
                        Map.of("until", LocalDate.now(clock).plusWeeks(3).toString()))
                .then()
                .statusCode(303);
        assertThat(stored.stored(
                        "select s.state || ' ' || t.ref from substitution s join tutor t on t.id = s.tutor_id"))
                .containsExactly("proposed T2");
    }

    @Test
    void anEndingIsToldKindlyAndTheNextOneOfferedAtOnce() {
        OwnPageLinks.send(tutor, "/my/ending/" + pairing, Map.of("reason", "life", "next", "stop"))
                .then()
                .statusCode(303);
        assertThat(stored.mails()).contains("lessons-ended learner");
        assertThat(OwnPageLinks.page(new WebClient().signedIn(), "/ended/" + pairing))
                .contains("Lee");
    }

    private List<String> ahead() {
        return stored.stored("select distinct state from lesson where starts_at > now()");
    }

    private WebClient own(Side side, long id) {
        return OwnPageLinks.at("/me/"
                + QuarkusTransaction.requiringNew()
                        .call(() -> pages.issue(new PersonId(side, id)))
                        .token());
    }
}
