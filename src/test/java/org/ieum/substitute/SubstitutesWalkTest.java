package org.ieum.substitute;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ieum.kernel.Side;
import org.ieum.learner.Confided;
import org.ieum.learner.Learner;
import org.ieum.learner.SubjectLevel;
import org.ieum.lesson.MakingLessons;
import org.ieum.person.PersonId;
import org.ieum.testing.OwnPageLinks;
import org.ieum.testing.PageText;
import org.ieum.testing.StoredOffers;
import org.ieum.testing.StoredPeople;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.ieum.tutor.Tutor;
import org.ieum.week.Feeds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A leave, from what it costs to lessons that somebody else gives, as each of the people meets it. */
@QuarkusTest
class SubstitutesWalkTest extends StoredTest {

    @Inject LookingAfterSubstitutes looking;
    @Inject MakingLessons making;
    @Inject StoredOffers stored;
    @Inject Feeds feeds;

    /** Of the first lesson that somebody can be asked for, whatever day and hour it is; there is one each week. */
    private LocalDate day;

    private long learner;
    private long tutor;
    private long instead;
    private long pairing;
    private WebClient desk;

    @BeforeEach
    void aPairAndSomebodyWithTime() {
        day = LocalDate.now(clock).plusDays(4);
        learner = people.learner("L1", "math", on("18:00-22:00"));
        tutor = people.tutor("T1", "math", on("18:00-22:00"));
        instead = people.tutor("T2", "math", on("20:00-21:00"));
        run("update tutor set shown_as = null");
        pairing = pairings.pairing(learner, tutor, StoredPeople.MONDAY.minusWeeks(30), on("20:00/60"));
        making.make();
        desk = new WebClient().signedIn();
    }

    @Test
    void aTutorSaysThatTheyWouldStandIn() {
        WebClient theirs = at(Side.TUTOR, instead);
        assertThat(page(theirs, "/my")).contains("/my/standing-in", "Stand in for others");
        assertThat(page(theirs, "/my/standing-in")).contains("Yes, ask me");
        send(theirs, "/my/standing-in", Map.of("would", "yes"), 303);
        assertThat(page(theirs, "/my/standing-in")).contains("No, do not ask me any more");
        assertThat(page(theirs, "/my/data")).contains("\"standsIn\" : \"yes\"");
        send(theirs, "/my/standing-in", Map.of("would", "perhaps"), 400);
        assertThat(page(desk, "/tutors/" + instead)).contains("Would not stand in");
        send(desk, "/tutors/" + instead, "/substitutes/tutors/" + instead, Map.of("would", "no"), 303);
        assertThat(trail.actions()).contains("tutor.stands-in", "tutor.stands-in-no-more");
        assertThat(at(Side.LEARNER, learner).browser().get("/my/standing-in").statusCode())
                .isEqualTo(404);
        send(at(Side.LEARNER, learner), "/my", "/my/standing-in", Map.of("would", "yes"), 404);
    }

    @Test
    void aProgramReadsAndSaysItToo() {
        assertThat(asked("T2").<String>path("standsIn")).isEqualTo("no");
        said("patch", "{\"standsIn\": \"yes\"}", 200);
        assertThat(asked("T2").<String>path("standsIn")).isEqualTo("yes");
        assertThat(stored.stored("select ref from tutor where stands_in")).containsExactly("T2");
        String whole = asked("T2").asString();
        said("put", whole.replace("\"standsIn\":\"yes\",", ""), 200);
        said("put", whole.replace("\"standsIn\":\"yes\"", "\"standsIn\":null"), 200);
        assertThat(asked("T2").<String>path("standsIn"))
                .as("left out, it stays as it is known")
                .isEqualTo("yes");
        for (String never : List.of("\"maybe\"", "true", "1", "{}", "\"YES\"")) {
            assertThat(said("patch", "{\"standsIn\": " + never + "}", 422).asString())
                    .as(never)
                    .contains("/standsIn");
        }
        said("patch", "{\"standsIn\": \"no\"}", 200);
        assertThat(stored.stored("select ref from tutor where stands_in")).isEmpty();
    }

    private static Response asked(String ref) {
        return WebClient.withTheToken().get("/api/v1/tutors/" + ref);
    }

    private static Response said(String method, String body, int status) {
        Response answer = WebClient.withTheToken()
                .contentType(method.equals("patch") ? "application/merge-patch+json" : "application/json")
                .header("If-Match", asked("T2").header("ETag"))
                .body(body)
                .request(method, "/api/v1/tutors/T2");
        assertThat(answer.statusCode()).as(body).isEqualTo(status);
        return answer;
    }

    @Test
    void aCoordinatorSeesWhatALeaveCostsBeforeTheyGrantIt() {
        stands();
        String back = day.plusWeeks(4).toString();
        String cost = page(desk, "/substitutes/leaves/" + tutor + "?until=" + back);
        assertThat(cost)
                .contains("Alias L1", day + " 20:00", day.plusWeeks(3) + " 20:00", "Grant the leave")
                .contains("Name T2 (T2): lessons 4, at the same time 4")
                .doesNotContain(day.plusWeeks(4) + " 20:00");
        assertThat(page(desk, "/tutors/" + tutor)).contains("/substitutes/leaves/" + tutor);
        assertThat(stored.stored("select status from tutor where ref = 'T1'")).containsExactly("approved");
        send(
                desk,
                "/substitutes/leaves/" + tutor + "?until=" + back,
                "/tutors/" + tutor + "/status",
                Map.of("status", "paused", "until", back, "version", version(tutor)),
                303);
        assertThat(page(desk, "/due")).contains("One substitute waits", "/substitutes");
        assertThat(page(desk, "/substitutes")).contains("Name T2", "Alias L1", "to be looked at", "Ask both");
        assertThat(page(desk, "/substitutes/leaves/" + instead)).contains("No lesson falls out");
        assertThat(desk.browser().get("/substitutes/leaves/99999999").statusCode())
                .isEqualTo(404);
    }

    /** A tutor rests by a word of their own: a coordinator sees what falls out, also where nobody would stand in. */
    @Test
    void whatFallsOutIsSeenUntilSomebodyIsProposed() {
        assertThat(page(desk, "/substitutes")).doesNotContain("Lessons that fall out");
        send(at(Side.TUTOR, tutor), "/my/rest", Map.of("until", day.plusWeeks(4).toString()), 303);
        assertThat(page(desk, "/substitutes"))
                .contains("Lessons that fall out", "Alias L1", "Name T1", day + " 20:00")
                .contains(day.plusWeeks(3) + " 20:00")
                .doesNotContain(day.plusWeeks(4) + " 20:00");
        assertThat(trail.actions()).contains("tutor.paused", "learner.read");
        assertThat(stored.mails()).contains("resting tutor").doesNotContain("resting learner");
        stands();
        looking.all();
        assertThat(page(desk, "/substitutes")).contains("Name T2").doesNotContain("Lessons that fall out");
        send(desk, "/substitutes", "/substitutes/" + only() + "/refusal", Map.of(), 303);
        assertThat(page(desk, "/substitutes")).as("it was decided").doesNotContain("Lessons that fall out");
        send(at(Side.TUTOR, tutor), "/my/back", Map.of(), 303);
        assertThat(page(desk, "/substitutes")).doesNotContain("Lessons that fall out");
    }

    @Test
    void aTutorSeesWhatTheirRestCosts() {
        stands();
        String back = day.plusWeeks(2).toString();
        assertThat(page(at(Side.TUTOR, tutor), "/my/rest?until=" + back))
                .contains("Alias L1", "One volunteer could stand in")
                .doesNotContain("Name T2");
        assertThat(page(at(Side.TUTOR, instead), "/my/rest")).contains("No lesson falls out");
        assertThat(page(at(Side.LEARNER, learner), "/my/rest")).doesNotContain("fall out", "could stand in");
    }

    @Test
    void bothAreAskedWithoutNamesAndLearnOfEachOtherWithTwoYeses() {
        long id = asked();
        assertThat(stored.mails())
                .contains("substitute-asked learner", "substitute-asked tutor")
                .doesNotContain("substitute-agreed tutor");
        WebClient learns = at(Side.LEARNER, learner);
        WebClient teaches = at(Side.TUTOR, instead);
        String asking = "/my/standing-in/" + id;
        assertThat(page(teaches, "/my")).contains(asking, "Could you give these lessons");
        assertThat(page(teaches, asking)).contains("Mathematics").doesNotContain("Alias L1", "Name T1");
        assertThat(PageText.seen(page(learns, asking)))
                .contains("Somebody else could")
                .doesNotContain("T2");
        assertThat(at(Side.TUTOR, tutor).browser().get(asking).statusCode())
                .as("nobody else sees it")
                .isEqualTo(404);
        send(at(Side.TUTOR, tutor), "/my", asking, Map.of("answer", "yes"), 404);

        send(teaches, asking, Map.of("answer", "yes"), 303);
        assertThat(page(teaches, asking)).contains("You said yes").doesNotContain("Alias L1");
        send(learns, asking, Map.of("answer", "yes"), 303);
        assertThat(stored.mails()).contains("substitute-agreed learner", "substitute-agreed tutor");
        assertThat(page(teaches, "/my")).contains("You stand in on", "With Alias L1");
        assertThat(page(teaches, asking)).contains("Alias L1", "not noted here", "Meet");
        assertThat(page(learns, asking)).contains("It is as before").doesNotContain("Name T2", "T2@");
        assertThat(page(at(Side.TUTOR, tutor), "/my")).doesNotContain(asking);
        send(learns, "/my", asking, Map.of("answer", "no"), 303);
        assertThat(stored.stored("select state from substitution"))
                .as("too late")
                .containsExactly("agreed");
        assertThat(page(teaches, "/my/data")).contains("lessonsInSomebodysPlace", "\"youSaid\" : \"yes\"");
        assertThat(trail.actions()).contains("learner.substitute-asked", "tutor.substitute-accepted");

        run(
                "update substitution_lesson set starts_at = now() - interval '3 days' * (1 + extract(day from planned_at)::int"
                        + " % 3), planned_at = planned_at - interval '60 days'");
        assertThat(teaches.browser().get(asking).statusCode())
                .as("after the last one it is taken away")
                .isEqualTo(404);
        assertThat(page(teaches, "/my")).doesNotContain("You stand in on");
    }

    @Test
    void whoStandsInLearnsTheAliasAlone() {
        run("update learner set gender = 'male', languages = '{ko:native,qu:native}'");
        QuarkusTransaction.requiringNew().run(() -> {
            Learner one = entities.find(Learner.class, learner);
            one.confide(new Confided(
                    Optional.of("Canarywhy"),
                    Optional.of("Canaryavoid"),
                    Optional.of("Canarythrough"),
                    Optional.of("Canaryreached")));
            one.introduce(Optional.of(SubjectLevel.BASICS), Optional.of("Canarygoal"));
            entities.find(Tutor.class, instead).introduce(Optional.of("Canarycalled"), Optional.of("Canarysaid"));
        });
        long id = asked();
        WebClient teaches = at(Side.TUTOR, instead);
        WebClient learns = at(Side.LEARNER, learner);
        assertThat(seen(teaches, id)).doesNotContain("Alias L1");
        assertThat(seen(learns, id)).doesNotContain("Canarycalled");
        send(teaches, "/my/standing-in/" + id, Map.of("answer", "yes"), 303);
        assertThat(seen(teaches, id)).doesNotContain("Alias L1");
        send(learns, "/my/standing-in/" + id, Map.of("answer", "yes"), 303);
        assertThat(seen(teaches, id))
                .contains("Alias L1")
                .doesNotContain(
                        "Canarywhy",
                        "Canaryavoid",
                        "Canarythrough",
                        "Canaryreached",
                        "Canarygoal",
                        "knows the basics",
                        "Quechua",
                        "a man",
                        "L1@",
                        "Name T1");
        assertThat(seen(learns, id)).contains("Canarycalled").doesNotContain("Name T2", "Canarysaid", "T2@");
        assertThat(at(Side.TUTOR, instead)
                        .browser()
                        .get("/my/messages/" + pairing)
                        .statusCode())
                .isEqualTo(404);
        assertThat(at(Side.TUTOR, instead)
                        .browser()
                        .get("/my/meetings/" + pairing)
                        .statusCode())
                .isEqualTo(404);
    }

    private static String seen(WebClient somebody, long id) {
        Map<String, Object> data = somebody.browser().get("/my/data").jsonPath().getMap("");
        return page(somebody, "/my")
                + page(somebody, "/my/rest")
                + page(somebody, "/my/standing-in/" + id)
                + data.get("lessonsInSomebodysPlace")
                + data.get("eachLesson")
                + data.get("lessons");
    }

    @Test
    void aNoIsToldToWhoeverSaidYes() {
        long id = asked();
        send(at(Side.TUTOR, instead), "/my/standing-in/" + id, Map.of("answer", "yes"), 303);
        send(at(Side.LEARNER, learner), "/my/standing-in/" + id, Map.of("answer", "no"), 303);
        assertThat(stored.mails()).contains("substitute-off tutor").doesNotContain("substitute-off learner");
        assertThat(page(desk, "/substitutes")).contains("Nobody is away for whom somebody could stand in");
    }

    @Test
    void whoeverIsReachedByACoordinatorAnswersThroughThem() {
        run("update learner set email = null, email_lookup = null");
        long id = asked();
        assertThat(stored.stored("select state from outbox_message where kind = 'substitute-asked'"
                        + " and recipient_kind = 'learner'"))
                .containsExactly("by_hand");
        assertThat(page(desk, "/substitutes")).contains("Write down an answer");
        for (String who : List.of("learner", "tutor")) {
            send(desk, "/substitutes", "/substitutes/" + id + "/answer", Map.of("who", who, "answer", "yes"), 303);
        }
        assertThat(page(desk, "/substitutes")).contains("agreed");
        send(desk, "/substitutes", "/substitutes/" + id + "/approval", Map.of(), 409);
        send(desk, "/substitutes", "/substitutes/99999999/approval", Map.of(), 404);
        send(desk, "/substitutes", "/substitutes/" + id + "/answer", Map.of("who", "x", "answer", "yes"), 400);
    }

    @Test
    void theCoordinatorCanTakeSomebodyElse() {
        long other = people.tutor("T3", "math", on("18:00-20:00"));
        run("update tutor set stands_in = true where id = " + other);
        long id = proposed();
        assertThat(page(desk, "/substitutes")).contains("Name T3 (T3): lessons 4, at the same time 0");
        send(desk, "/substitutes", "/substitutes/" + id + "/choice", Map.of("tutor", instead), 409);
        send(desk, "/substitutes", "/substitutes/" + id + "/choice", Map.of("tutor", other), 303);
        assertThat(stored.stored("select state from substitution order by id")).containsExactly("replaced", "asked");
        long proposed = id;
        send(desk, "/substitutes", "/substitutes/" + proposed + "/refusal", Map.of(), 409);
    }

    @Test
    void calendarsHaveTheLessonsWhereTheyAreGiven() {
        long id = asked();
        assertThat(feed(Side.TUTOR, instead)).doesNotContain("BEGIN:VEVENT");
        send(at(Side.TUTOR, instead), "/my/standing-in/" + id, Map.of("answer", "yes"), 303);
        send(at(Side.LEARNER, learner), "/my/standing-in/" + id, Map.of("answer", "yes"), 303);
        making.make();
        assertThat(feed(Side.TUTOR, instead).split("BEGIN:VEVENT", -1).length).isBetween(4, 5);
        assertThat(feed(Side.TUTOR, tutor)).contains("EXDATE");
        assertThat(feed(Side.LEARNER, learner)).doesNotContain("EXDATE");
    }

    private String feed(Side side, long id) {
        String token = QuarkusTransaction.requiringNew().call(() -> feeds.issue(new PersonId(side, id), "test"));
        return new WebClient().browser().get("/calendar/" + token + ".ics").asString();
    }

    private long proposed() {
        stands();
        run("update tutor set status = 'paused', paused_until = '" + day.plusWeeks(4) + "' where ref = 'T1'");
        making.make();
        looking.all();
        return only();
    }

    private long asked() {
        long id = proposed();
        send(desk, "/substitutes", "/substitutes/" + id + "/approval", Map.of(), 303);
        return id;
    }

    private long only() {
        return Long.parseLong(
                stored.stored("select max(id) || '' from substitution").get(0));
    }

    private void stands() {
        run("update tutor set stands_in = true where ref = 'T2'");
    }

    private String version(long id) {
        return stored.stored("select version || '' from tutor where id = " + id).get(0);
    }

    private static String page(WebClient somebody, String path) {
        Response page = somebody.browser().header("Accept-Language", "en").get(path);
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        return page.asString();
    }

    private static void send(WebClient somebody, String path, Map<String, ?> fields, int status) {
        send(somebody, path, path, fields, status);
    }

    private static void send(WebClient somebody, String form, String path, Map<String, ?> fields, int status) {
        assertThat(somebody.form(form).formParams(fields).post(path).statusCode())
                .as(path + " " + fields)
                .isEqualTo(status);
    }

    private String on(String hours) {
        return day.getDayOfWeek().name().substring(0, 3) + " " + hours;
    }

    private WebClient at(Side side, long id) {
        return OwnPageLinks.of(new PersonId(side, id));
    }
}
