package org.ieum.substitute;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ieum.desk.MovingPeople;
import org.ieum.kernel.Side;
import org.ieum.lesson.MakingLessons;
import org.ieum.lesson.StoppingLessons;
import org.ieum.person.PersonId;
import org.ieum.person.Status;
import org.ieum.selfservice.MovingMyself;
import org.ieum.testing.SolvedRounds;
import org.ieum.testing.StoredOffers;
import org.ieum.testing.StoredPeople;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A leave, who stands in for it, and what becomes of the lessons. */
@QuarkusTest
class SubstitutesTest extends StoredTest {

    @Inject LookingAfterSubstitutes looking;
    @Inject DecidingSubstitutes deciding;
    @Inject AnsweringSubstitutes answering;
    @Inject MovingMyself moving;
    @Inject MovingPeople desk;
    @Inject MakingLessons making;
    @Inject StoppingLessons stopping;
    @Inject StoredOffers stored;

    /** Of the first lesson that somebody can be asked for, whatever day and hour it is; there is one each week. */
    private LocalDate day;

    private long learner;
    private long tutor;
    private long pairing;

    @BeforeEach
    void aPairThatRuns() {
        day = LocalDate.now(clock).plusDays(4);
        learner = people.learner("L1", "math", on("18:00-22:00"));
        tutor = people.tutor("T1", "math", on("18:00-22:00"));
        pairing = pairings.pairing(learner, tutor, StoredPeople.MONDAY.minusWeeks(30), on("20:00/60"));
        making.make();
    }

    @Test
    void aLeaveOfMoreThanOneLessonGetsAProposalAtTheSameTimes() {
        long near = standIn("T2", on("18:00-20:30"));
        long same = standIn("T3", on("20:00-21:00"));
        people.tutor("T4", "math", on("18:00-22:00"));
        away(5);
        assertThat(proposals()).containsExactly("T3 proposed 4");
        assertThat(stored.stored("select distinct to_char(starts_at at time zone 'Asia/Seoul', 'DY HH24:MI')"
                        + " from substitution_lesson"))
                .containsExactly(on("20:00"));
        looking.all();
        assertThat(proposals()).hasSize(1);
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> deciding.others(entities.createQuery("from Substitution", Substitution.class)
                                .getSingleResult())))
                .extracting(Cover::tutor)
                .containsExactly(near)
                .doesNotContain(same);
    }

    @Test
    void oneLessonIsNotEnough() {
        standIn("T2", on("18:00-22:00"));
        assertThat(moving.rest(teaches(tutor), Optional.of(day.plusWeeks(1)), Set.of()))
                .isEqualTo(MovingMyself.OwnMoveOutcome.DONE);
        assertThat(proposals()).isEmpty();
    }

    @Test
    void theRulesOfAFitHold() {
        run("update learner set tutor_gender = 'female'");
        run("update tutor set gender = 'male'");
        standIn("T2", on("18:00-22:00"));
        run("update tutor set gender = 'male'");
        away(5);
        assertThat(proposals()).isEmpty();
        run("update tutor set gender = 'female'");
        run("update tutor set max_sessions_per_week = 1 where ref = 'T2'");
        long other = people.learner("L2", "math", theDayAfter("18:00-22:00"));
        pairings.pairing(other, id("T2"), StoredPeople.MONDAY.minusWeeks(3), theDayAfter("20:00/60"));
        looking.all();
        assertThat(proposals()).as("no lesson left").isEmpty();
        run("update tutor set max_sessions_per_week = 2 where ref = 'T2'");
        run("update tutor set commitment_start = date '" + day + "' - 400, commitment_end = '" + day.minusDays(1)
                + "' where ref = 'T2'");
        looking.all();
        assertThat(proposals()).as("a pledge that ends before").isEmpty();
        run("update tutor set commitment_end = date '" + day + "' + 400 where ref = 'T2'");
        run("insert into wish (learner_id, tutor_id, side, kind) values (" + learner + ", " + id("T2")
                + ", 'learner', 'never')");
        looking.all();
        assertThat(proposals()).as("never").isEmpty();
        run("delete from wish");
        looking.all();
        assertThat(proposals()).containsExactly("T2 proposed 4");
    }

    @Test
    void twoLeavesAtOnceDoNotTakeOneTutorTwice() {
        standIn("T3", on("20:00-21:00"));
        // Their hour is what is short, not how many lessons they give.
        run("update tutor set max_sessions_per_week = 5 where ref = 'T3'");
        long second = people.learner("L2", "math", on("18:00-22:00"));
        long teaching = people.tutor("T2", "math", on("18:00-22:00"));
        pairings.pairing(second, teaching, StoredPeople.MONDAY.minusWeeks(30), on("20:00/60"));
        making.make();
        run("update tutor set status = 'paused', paused_until = '" + day.plusWeeks(4) + "' where id in (" + tutor + ", "
                + teaching + ")");
        looking.all();
        assertThat(proposals()).containsExactly("T3 proposed 4");
        standIn("T4", on("19:00-22:00"));
        looking.all();
        assertThat(proposals()).containsExactly("T3 proposed 4", "T4 proposed 4");
    }

    @Test
    void whatSomebodyGivesAlreadyTakesTheirTimeForOthers() {
        standIn("T2", on("20:00-21:00"));
        away(5);
        agree();
        long second = people.learner("L2", "math", on("18:00-22:00"));
        long teaching = people.tutor("T3", "math", on("18:00-22:00"));
        pairings.pairing(second, teaching, StoredPeople.MONDAY.minusWeeks(30), on("20:00/60"));
        making.make();
        moving.rest(teaches(teaching), Optional.of(day.plusWeeks(4)), Set.of());
        assertThat(proposals()).containsExactly("T2 agreed 4");
        standIn("T4", on("19:00-22:00"));
        looking.all();
        assertThat(proposals()).containsExactly("T2 agreed 4", "T4 proposed 4");
    }

    /** Two have said yes to these lessons: what waits for such an hour finds another one, or a later round. */
    @Test
    void aRoundProposesNothingNewAtHoursThatSomebodyGivesInAnothersPlace() {
        people.learner("L2", "math", on("20:00-21:00"));
        standIn("T2", on("20:00-21:00"));
        away(5);
        assertThat(proposedToL2()).as("nobody was asked yet").containsExactly("T2");
        agree();
        assertThat(proposedToL2()).isEmpty();
        moving.comeBack(teaches(tutor));
        assertThat(proposedToL2()).as("they are given back").containsExactly("T2");
    }

    private static List<String> proposedToL2() {
        RestAssured.requestSpecification = WebClient.withTheToken();
        try {
            String round = SolvedRounds.solved();
            List<String> proposed = RestAssured.given()
                    .get(round + "/proposals")
                    .jsonPath()
                    .getList("findAll { it.learner.ref == 'L2' }.tutor.ref");
            RestAssured.given().post(round + "/cancellation").then().statusCode(200);
            return proposed;
        } finally {
            RestAssured.requestSpecification = null;
        }
    }

    @Test
    void withTwoYesesTheLessonsAreTheirsForThoseDatesAlone() {
        long instead = standIn("T2", on("18:00-20:30"));
        away(5);
        agree();
        making.make();
        assertThat(stored.stored("select distinct t.ref || ' ' || l.state || ' ' || to_char(l.starts_at at time zone"
                        + " 'Asia/Seoul', 'HH24:MI') from lesson l join tutor t on t.id = l.tutor_id where instead_of = "
                        + tutor))
                .containsExactly("T2 moved 19:30");
        assertThat(stored.stored("select count(*) || '' from stand_in where tutor_id = " + instead))
                .containsExactly("4");
        assertThat(stored.state(pairing)).isEqualTo("running");
        looking.all();
        assertThat(proposals()).containsExactly("T2 agreed 4");
    }

    @Test
    void whoeverComesBackEarlierGivesTheRest() {
        standIn("T2", on("18:00-22:00"));
        away(5);
        agree();
        moving.rest(teaches(tutor), Optional.of(day.plusWeeks(2)), Set.of());
        assertThat(proposals()).containsExactly("T2 agreed 2");
        assertThat(lessons()).containsExactly("T2 planned", "T2 planned", "T1 planned", "T1 planned");
        moving.comeBack(teaches(tutor));
        assertThat(proposals()).containsExactly("T2 ended 2");
        assertThat(lessons()).containsExactly("T1 planned", "T1 planned", "T1 planned", "T1 planned");
        assertThat(stored.stored("select tutor_id || '' from stand_in")).isEmpty();
    }

    @Test
    void aLearnerWhoRestsNeedsNobody() {
        standIn("T2", on("18:00-22:00"));
        away(5);
        agree();
        moving.rest(new PersonId(Side.LEARNER, learner), Optional.of(day.plusWeeks(1)), Set.of());
        assertThat(proposals()).containsExactly("T2 agreed 3");
        assertThat(lessons()).containsExactly("T1 cancelled", "T2 planned", "T2 planned", "T2 planned");
    }

    @Test
    void whoeverStandsInAndGoesThemselvesIsReplaced() {
        long instead = standIn("T2", on("18:00-22:00"));
        away(5);
        agree();
        standIn("T3", on("18:00-22:00"));
        desk.move(Side.TUTOR, instead, Status.LEFT, Optional.empty(), "admin");
        looking.all();
        assertThat(proposals()).containsExactly("T2 ended 4", "T3 proposed 4");
        assertThat(lessons()).containsOnly("T1 cancelled");
    }

    @Test
    void whatAConcernStopsIsNobodys() {
        standIn("T2", on("18:00-22:00"));
        away(5);
        agree();
        stopping.stop(pairing);
        looking.all();
        assertThat(lessons()).containsOnly("T1 cancelled");
        assertThat(proposals()).containsExactly("T2 ended 4");
        assertThat(stored.mails())
                .as("a coordinator decides what the learner is told")
                .contains("substitute-ended tutor")
                .doesNotContain("substitute-ended learner");
        stopping.goOn(pairing);
        looking.all();
        assertThat(proposals()).containsExactly("T2 ended 4", "T2 proposed 4");
    }

    @Test
    void aLessonOfTheirOwnComesFirst() {
        standIn("T2", on("18:00-22:00"));
        away(5);
        agree();
        long other = people.learner("L2", "math", on("18:00-22:00"));
        pairings.pairing(other, id("T2"), day.plusWeeks(1), on("20:30/60"));
        making.make();
        looking.all();
        assertThat(proposals()).startsWith("T2 agreed 1");
        assertThat(stored.mails()).contains("substitute-ended tutor", "substitute-ended learner");
        assertThat(
                        stored.stored(
                                "select one.id || '' from lesson one join lesson other on one.tutor_id = other.tutor_id"
                                        + " and one.id < other.id and one.state in ('planned', 'moved') and other.state in ('planned', 'moved')"
                                        + " and tstzrange(one.starts_at, one.starts_at + one.minutes * interval '1 minute')"
                                        + " && tstzrange(other.starts_at, other.starts_at + other.minutes * interval '1 minute')"))
                .as("nobody is in two lessons")
                .isEmpty();
    }

    @Test
    void whatEndsEndsHereToo() {
        standIn("T2", on("18:00-22:00"));
        away(5);
        agree();
        QuarkusTransaction.requiringNew().run(() -> pairings.end(pairing));
        looking.all();
        assertThat(proposals()).containsExactly("T2 ended 4");
    }

    @Test
    void aNoLeadsToTheNextAndTheLearnersNoToNobody() {
        standIn("T2", on("18:00-22:00"));
        standIn("T3", on("18:00-22:00"));
        away(5);
        deciding.approve(only("proposed"), "admin");
        answering.answer(only("asked"), Side.TUTOR, false, "public");
        looking.all();
        assertThat(proposals()).containsExactly("T2 declined 4", "T3 proposed 4");
        deciding.approve(only("proposed"), "admin");
        answering.answer(only("asked"), Side.LEARNER, false, "public");
        looking.all();
        assertThat(proposals()).containsExactly("T2 declined 4", "T3 declined 4");
    }

    @Test
    void silenceLeadsToTheNextToo() {
        standIn("T2", on("18:00-22:00"));
        standIn("T3", on("18:00-22:00"));
        away(5);
        deciding.approve(only("proposed"), "admin");
        run("update substitution set answer_by = now()");
        looking.all();
        assertThat(proposals()).containsExactly("T2 expired 4", "T3 proposed 4");
    }

    @Test
    void aCoordinatorTakesSomebodyElseOrNobody() {
        standIn("T2", on("20:00-21:00"));
        long other = standIn("T3", on("18:00-20:30"));
        away(5);
        deciding.choose(only("proposed"), other, "admin");
        assertThat(proposals()).containsExactly("T2 replaced 4", "T3 asked 4");
        answering.answer(only("asked"), Side.TUTOR, false, "public");
        looking.all();
        assertThat(proposals()).as("neither is asked again").containsExactly("T2 replaced 4", "T3 declined 4");
    }

    @Test
    void whereNobodyIsWantedNobodyIsLookedFor() {
        standIn("T2", on("18:00-22:00"));
        standIn("T3", on("18:00-22:00"));
        away(5);
        deciding.nobody(only("proposed"), "admin");
        looking.all();
        assertThat(stored.stored("select state from substitution order by id")).containsExactly("replaced", "nobody");
    }

    private void away(int weeks) {
        moving.rest(teaches(tutor), Optional.of(day.plusWeeks(weeks - 1L)), Set.of());
    }

    private void agree() {
        deciding.approve(only("proposed"), "admin");
        long id = only("asked");
        answering.answer(id, Side.TUTOR, true, "public");
        answering.answer(id, Side.LEARNER, true, "public");
    }

    private long standIn(String ref, String hours) {
        long id = people.tutor(ref, "math", hours);
        run("update tutor set stands_in = true where id = " + id);
        return id;
    }

    private List<String> proposals() {
        return stored.stored(
                "select t.ref || ' ' || s.state || ' ' || (select count(*) from substitution_lesson x"
                        + " where x.substitution_id = s.id) from substitution s join tutor t on t.id = s.tutor_id order by s.id");
    }

    private List<String> lessons() {
        return stored.stored("select t.ref || ' ' || l.state from lesson l join tutor t on t.id = l.tutor_id"
                + " where planned_at < '" + noon(day.plusWeeks(4)) + "' and planned_at > '" + noon(day)
                + "' order by planned_at");
    }

    private String on(String hours) {
        return day.getDayOfWeek().name().substring(0, 3) + " " + hours;
    }

    private String theDayAfter(String hours) {
        return day.plusDays(1).getDayOfWeek().name().substring(0, 3) + " " + hours;
    }

    private Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(clock.getZone()).toInstant();
    }

    private long only(String state) {
        return Long.parseLong(stored.stored("select id || '' from substitution where state = '" + state + "'")
                .get(0));
    }

    private long id(String ref) {
        return Long.parseLong(stored.stored("select id || '' from tutor where ref = '" + ref + "'")
                .get(0));
    }

    private static PersonId teaches(long id) {
        return new PersonId(Side.TUTOR, id);
    }
}
