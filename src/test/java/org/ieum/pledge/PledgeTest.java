package org.ieum.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.Session;
import org.ieum.kernel.Side;
import org.ieum.lesson.MakingLessons;
import org.ieum.pairing.OffersChanged.News;
import org.ieum.pairing.Pairing;
import org.ieum.person.PersonId;
import org.ieum.testing.OwnPageLinks;
import org.ieum.testing.PageText;
import org.ieum.testing.SolvedRounds;
import org.ieum.testing.StoredOffers;
import org.ieum.testing.StoredPeople;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The year that a tutor promised: what is done of it, and what comes after it for them and their learner. */
@QuarkusTest
class PledgeTest extends StoredTest {

    private static final String MONDAYS = "MON 20:00/60";

    @Inject LookingAfterPledges looking;
    @Inject StoredOffers stored;
    @Inject MakingLessons making;

    private long learner;
    private long tutor;
    private long pairing;

    @BeforeEach
    void aPairThatRuns() {
        RestAssured.requestSpecification = WebClient.withTheToken();
        learner = people.learner("L1", "math", "MON 19:00-22:00");
        tutor = people.tutor("T1", "math", "MON 19:00-22:00");
        pairing = pairings.pairing(learner, tutor, StoredPeople.MONDAY.minusWeeks(30), MONDAYS);
    }

    @AfterEach
    void asBefore() {
        RestAssured.requestSpecification = null;
    }

    @Test
    void itsTutorIsAskedOnceEightWeeksBeforeTheEnd() {
        endsIn(57);
        looking.all();
        assertThat(stored.mails()).isEmpty();
        endsIn(56);
        looking.all();
        looking.all();
        assertThat(stored.mails()).containsExactly("pledge-ends tutor");
        assertThat(trail.actions()).containsOnlyOnce("tutor.pledge-asked");
        endsIn(30);
        looking.all();
        assertThat(stored.mails()).as("another end is another question").hasSize(2);
    }

    @Test
    void theOwnPageShowsTheYearAndAsks() {
        endsIn(100);
        WebClient teaching = teaching();
        assertThat(english(teaching, "/my"))
                .contains("0 lessons held", "weeks done, 15 to go")
                .doesNotContain("/my/pledge");
        assertThat(english(teaching, "/my/pledge")).doesNotContain("<form method=\"post\" action=\"/my/pledge\"");
        endsIn(50);
        held(3);
        assertThat(english(teaching, "/my")).contains("3 lessons held", "8 to go", "How does it go on?", "/my/pledge");
        assertThat(english(learning(), "/my")).doesNotContain("/my/pledge");
        learning().browser().get("/my/pledge").then().statusCode(404);
    }

    @Test
    void whoGoesOnPledgesToALaterDayAndIsAskedAnewThen() {
        endsIn(50);
        looking.all();
        WebClient teaching = teaching();
        for (String never : List.of(today().plusDays(50).toString(), today().toString(), "", "x", "2999-01-01")) {
            say(teaching, "go_on", never, 422);
        }
        say(teaching, "go_on", today().plusDays(90).toString(), 303);
        assertThat(stored.stored("select (commitment_end - current_date) || '' from tutor"))
                .containsExactly("90");
        assertThat(trail.actions()).contains("tutor.goes-on");
        say(teaching, "finish", "", 409);
        looking.all();
        assertThat(stored.mails()).containsExactly("pledge-ends tutor");
        endsIn(40);
        looking.all();
        assertThat(stored.mails()).hasSize(2);
    }

    @Test
    void whoSaysNeitherTheOneNorTheOtherIsNotUnderstood() {
        endsIn(50);
        say(teaching(), "", "", 400);
        say(teaching(), "never", "", 400);
        assertThat(stored.stored("select coalesce(pledge_answer, 'none') from tutor"))
                .containsExactly("none");
    }

    @Test
    void silenceIsOnTheCoordinatorsListAfterTwoWeeks() {
        endsIn(50);
        looking.all();
        WebClient desk = new WebClient().signedIn();
        assertThat(english(desk, "/due")).doesNotContain("not said how it goes on");
        assertThat(english(desk, "/pledges")).contains("Name T1", "nothing yet").doesNotContain("call them");
        run("update tutor set pledge_asked_on = current_date - 14");
        assertThat(english(desk, "/due")).contains("One tutor has not said how it goes on", "/pledges");
        assertThat(english(desk, "/pledges")).contains("call them");
        desk.form("/pledges")
                .formParams(Map.of("choice", "finish"))
                .post("/pledges/" + tutor)
                .then()
                .statusCode(303);
        assertThat(english(desk, "/due")).doesNotContain("not said how it goes on");
        assertThat(trail.actions()).contains("tutor.finishes");
        desk.form("/pledges")
                .formParams(Map.of("choice", "go_on", "until", "2000-01-01"))
                .post("/pledges/" + tutor)
                .then()
                .statusCode(422)
                .body(containsString("later"));
        desk.form("/pledges")
                .formParams(Map.of("choice", "finish"))
                .post("/pledges/" + Long.MAX_VALUE)
                .then()
                .statusCode(404);
    }

    /** As coordinators do by their page. */
    @Test
    void programsReadPledgesAndWriteDownWhatTutorsSay() {
        endsIn(400);
        assertThat(pledges()).isEmpty();
        RestAssured.given().get("/api/v1/tutors/T1/pledge").then().body("due", equalTo(false));
        say("{\"answer\": \"finish\"}", 409, "pledge-not-due");
        endsIn(50);
        held(2);
        assertThat(pledges()).containsExactly("T1");
        RestAssured.given()
                .get("/api/v1/tutors/T1/pledge")
                .then()
                .body("lessonsHeld", equalTo(2))
                .body("weeksToGo", equalTo(8))
                .body("answer", nullValue());
        RestAssured.given().get("/api/v1/learners/L1/pledge").then().statusCode(404);
        for (String odd : List.of(
                "{}",
                "{\"answer\": \"FINISH\"}",
                "{\"answer\": \"go_on\"}",
                "{\"answer\": \"go_on\", \"until\": \"2000-01-01\"}",
                "{\"answer\": \"finish\", \"until\": \"soon\"}")) {
            say(odd, 422, "invalid");
        }
        say("{\"answer\": \"hand_over\"}", 200, "");
        assertThat(stored.stored("select pledge_answer from tutor")).containsExactly("hand_over");
        assertThat(trail.actions()).contains("tutor.hands-over", "tutor.read");
        say("{\"answer\": \"go_on\", \"until\": \"" + today().plusDays(300) + "\"}", 200, "");
        assertThat(stored.stored("select (commitment_end - current_date) || '' from tutor"))
                .containsExactly("300");
        endsIn(20);
        say("{\"answer\": \"hand_over\"}", 200, "");
        say("{\"answer\": \"finish\"}", 409, "pledge-settled");
    }

    private static List<String> pledges() {
        return RestAssured.given().get("/api/v1/pledges").jsonPath().getList("tutor");
    }

    private static void say(String body, int status, String problem) {
        var answer = RestAssured.given()
                .contentType(ContentType.JSON)
                .header(
                        "If-Match",
                        RestAssured.given().get("/api/v1/tutors/T1/pledge").header("ETag"))
                .body(body)
                .put("/api/v1/tutors/T1/pledge");
        assertThat(answer.statusCode()).as(body).isEqualTo(status);
        assertThat(problem.isEmpty() || answer.<String>path("type").endsWith("/" + problem))
                .as(body)
                .isTrue();
    }

    @Test
    void whoFinishesGetsNobodyNewAndBothHearOfTheEndWhenItIsThere() {
        endsIn(10);
        say(teaching(), "finish", "", 303);
        looking.all();
        assertThat(stored.state(pairing)).isEqualTo("running");
        // Rule 4 alone would let them: it asks for 39 weeks, and here there are more.
        endsIn(400);
        run("update tutor set pledge_asked_about = commitment_end, max_sessions_per_week = 5, max_learners = 5");
        people.learner("L2", "math", "MON 19:00-20:00");
        assertThat(proposals(solved())).containsExactly("L1 kept T1");
        endsIn(-1);
        run("update tutor set pledge_asked_about = commitment_end");
        looking.all();
        assertThat(stored.state(pairing)).isEqualTo("ended");
        assertThat(stored.stored("select end_reason || ' ' || ended_by from pairing"))
                .containsExactly("commitment system");
        assertThat(stored.mails()).contains("pairing-ended learner", "pairing-ended tutor");
    }

    @Test
    void aLearnerIsHandedOnToWhoeverCanAtTheSameTimes() {
        tutors("T2", "MON 19:00-20:00", "T3", "MON 20:00-21:00", "T4", "MON 21:00-22:00");
        handOver();
        assertThat(stored.stored("select state || ' ' || end_reason || ' ' || ended_on from pairing"))
                .containsExactly("ended handed_on " + monday().plusWeeks(5));
        assertThat(stored.mails()).containsExactly("handed-on learner");
        making.make();
        assertThat(lessons()).as("they go on to the last day").hasSizeBetween(4, 5);
        english(learning(), "/my/messages/" + pairing);
        assertThat(english(learning(), "/my"))
                .as("the mail said that the page says so")
                .contains("For this we still look each week: Mathematics");
        say(teaching(), "finish", "", 409);
        looking.all();
        assertThat(stored.mails()).hasSize(1);

        String round = solved();
        assertThat(proposals(round)).containsExactly("L1 new T3");
        RestAssured.given().post(round + "/publication").then().statusCode(200);
        assertThat(begins()).as("two lessons with both").isEqualTo(monday().plusWeeks(3));
        bothSayYes();
        assertThat(stored.stored("select ended_on || '' from pairing where state = 'ended'"))
                .containsExactly(monday().plusWeeks(5).toString());
        assertThat(stored.mails()).contains("offer learner", "pairing-new learner");
        assertThat(english(learning(), "/my")).doesNotContain("still look");
        thePageSaysWhoGivesWhichOfTwoLessonsAtOneTime();
    }

    private void thePageSaysWhoGivesWhichOfTwoLessonsAtOneTime() {
        making.make();
        run(
                "insert into check_in (id, version, pairing_id, side, person_id, number, asked_at) select 1, 0, id, 'learner',"
                        + " learner_id, 0, now() from pairing where state = 'running'");
        String page = PageText.seen(english(learning(), "/my")).replaceAll("\\s+", " ");
        String day = english(monday().plusWeeks(3));
        assertThat(page)
                .containsOnlyOnce("20:00–21:00 Mathematics · With a volunteer · From " + day + " on")
                .contains(day + ", 20:00–21:00 Mathematics · With a volunteer · the last day is "
                        + english(monday().plusWeeks(5).minusDays(1)))
                .doesNotContain("With a volunteer Change");
        assertThat(page).as("which are asked about").contains("(With a volunteer · From " + day + " on)");
    }

    private static String english(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.ENGLISH).format(day);
    }

    @Test
    void theOldLessonsEndWhereTheNewOnesWouldRunIntoThem() {
        tutors("T2", "MON 20:30-22:00");
        handOver();
        String round = solved();
        assertThat(proposals(round)).containsExactly("L1 new T2");
        run("update proposal set times = '{MON 20:30/60}'");
        RestAssured.given().post(round + "/publication").then().statusCode(200);
        bothSayYes();
        assertThat(stored.stored("select ended_on || '' from pairing where state = 'ended'"))
                .containsExactly(monday().plusWeeks(3).toString());
    }

    @Test
    void whoNeedsMoreIsNotGivenTheHoursInWhichTheOldLessonsAreStillHeld() {
        run("insert into learner_need (learner_id, subject, sessions, minutes) values (" + learner
                + ", 'english', 1, 60)");
        people.tutor("T2", "english", "MON 20:00-21:00");
        people.tutor("T3", "math", "MON 20:00-21:00");
        handOver();
        assertThat(proposals(solved())).isEmpty();
    }

    private void handOver() {
        stored.tutorsStay();
        endsOn(monday().plusWeeks(5).minusDays(1));
        say(teaching(), "hand_over", "", 303);
        looking.all();
    }

    private String solved() {
        return SolvedRounds.solved(monday(), "PT2S");
    }

    private LocalDate begins() {
        return LocalDate.parse(stored.stored("select since || '' from pairing where state = 'offered'")
                .get(0));
    }

    private void bothSayYes() {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.unwrap(Session.class)
                        .createNativeQuery("select id from pairing where state = 'offered'", Long.class)
                        .getResultList()
                        .forEach(id -> {
                            Pairing next = entities.find(Pairing.class, id);
                            next.run(next.since());
                            entities.flush();
                            pairings.tell(News.ARRANGED, next.id(), clock.instant());
                        }));
    }

    private LocalDate monday() {
        return today().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    private static String english(WebClient somebody, String path) {
        var page = somebody.browser().header("Accept-Language", "en").get(path);
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        return page.asString();
    }

    private void say(WebClient somebody, String choice, String until, int status) {
        // Some pages have no form any more.
        var answer = somebody.form("/my")
                .formParams(Map.of("choice", choice, "until", until))
                .post("/my/pledge");
        assertThat(answer.statusCode()).as(choice + " " + until).isEqualTo(status);
        if (status == 303) {
            answer.then().header("Location", endsWith("/my?notice=pledge-said"));
        }
    }

    private WebClient teaching() {
        return at(new PersonId(Side.TUTOR, tutor));
    }

    private WebClient learning() {
        return at(new PersonId(Side.LEARNER, learner));
    }

    private WebClient at(PersonId who) {
        return OwnPageLinks.of(who);
    }

    private void tutors(String... refsAndHours) {
        for (int i = 0; i < refsAndHours.length; i += 2) {
            people.tutor(refsAndHours[i], "math", refsAndHours[i + 1]);
        }
    }

    private List<String> proposals(String round) {
        List<Map<String, Object>> all =
                RestAssured.given().get(round + "/proposals").jsonPath().getList("");
        return all.stream()
                .map(one -> ref(one.get("learner")) + " " + one.get("change") + " " + ref(one.get("tutor")))
                .sorted()
                .toList();
    }

    private static Object ref(Object person) {
        return ((Map<?, ?>) person).get("ref");
    }

    private List<String> lessons() {
        return stored.stored("select starts_at || '' from lesson");
    }

    private void held(int lessons) {
        run(
                "insert into lesson (id, version, pairing_id, learner_id, tutor_id, phase, place, planned_at, starts_at, minutes,"
                        + " state) select nextval('lesson_seq'), 0, " + pairing + ", " + learner + ", " + tutor
                        + ", 0, 0, now() - make_interval(days => 7 * n), now() - make_interval(days => 7 * n), 60, 'held'"
                        + " from generate_series(1, " + lessons + ") n");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void endsIn(int days) {
        endsOn(today().plusDays(days));
    }

    private void endsOn(LocalDate day) {
        run("update tutor set commitment_start = date '" + day + "' - 400, commitment_end = date '" + day
                + "' where id = " + tutor);
    }
}
