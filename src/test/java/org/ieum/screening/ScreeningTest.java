package org.ieum.screening;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ieum.interview.ArrangingInterviews;
import org.ieum.kernel.Side;
import org.ieum.person.PersonId;
import org.ieum.person.Status;
import org.ieum.selfservice.BeingForgotten;
import org.ieum.selfservice.OwnPageAsked;
import org.ieum.selfservice.TakingMyData;
import org.ieum.testing.OwnPageLinks;
import org.ieum.testing.OwnersConnection;
import org.ieum.testing.PeopleInFiles;
import org.ieum.testing.SolvedRounds;
import org.ieum.testing.StoredOffers;
import org.ieum.testing.StoredPeople;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The steps to become a tutor: who has to see what, until when it counts, and what follows. */
@QuarkusTest
class ScreeningTest extends StoredTest {

    private static final String REFERENCES = "references";
    private static final String ADDRESS = "T1@people.test";

    @Inject StoredOffers stored;
    @Inject RemindingOfSteps reminding;
    @Inject BeingForgotten forgetting;
    @Inject TakingMyData data;
    @Inject ArrangingInterviews arranging;
    @Inject OwnersConnection owner;
    @Inject Event<Object> events;

    private final WebClient desk = new WebClient().signedIn();
    private List<String> before;
    private long tutor;

    @BeforeEach
    void anApplicant() {
        before = stored.stored("select 'update screening_step set needed = ' || needed || ', in_use = ' || in_use"
                + " || ', months = ' || coalesce(months || '', 'null') || ', place = ' || place || ', name_en = '''"
                + " || name_en || ''' where id = ' || id from screening_step");
        tutor = people.tutor("T1", "math", "MON 19:00-22:00");
        people.tutorBecomes(tutor, Status.LEFT);
        run("update tutor set status = 'applied'");
    }

    @AfterEach
    void theListIsAsItWas() {
        RestAssured.requestSpecification = null;
        run("delete from screening_seen");
        run("delete from screening_step where id > 5");
        before.forEach(this::run);
    }

    @Test
    void asItBeginsNobodyIsRefusedForWantOfAStep() {
        assertThat(stored.stored("select code || case when in_use then '' else ' out of use' end from screening_step"
                        + " where not needed order by place"))
                .containsExactly(
                        "interview",
                        "references out of use",
                        "record_check",
                        "training out of use",
                        "agreement out of use");
        approve().then().header("Location", endsWith("/tutors/" + tutor));
        assertThat(status()).isEqualTo("approved");
    }

    @Test
    void nobodyIsApprovedWithoutAStepThatIsNeededAndIsToldWhich() {
        needed(REFERENCES);
        approve().then().header("Location", endsWith("notice=lacks-steps"));
        assertThat(page("/tutors/" + tutor + "?notice=lacks-steps"))
                .contains("Nothing was changed: a step is missing", "Missing, and needed before approval: References");
        program()
                .body(Map.of("status", "approved"))
                .post("/api/v1/tutors/T1/status")
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/steps-missing"))
                .body("errors[0].pointer", equalTo("/status"))
                .body("errors[0].reason", containsString("References"));
        assertThat(status()).isEqualTo("applied");

        see(REFERENCES, today().plusDays(1).toString(), "").then().header("Location", endsWith("seen-ahead"));
        see(REFERENCES, today().toString(), today().minusDays(1).toString())
                .then()
                .header("Location", endsWith("ends-before"));
        see(REFERENCES, "once", "").then().statusCode(400);
        see("nonsense", today().toString(), "").then().statusCode(404);
        assertThat(stored.stored("select 'seen' from screening_seen")).isEmpty();
        see(REFERENCES, today().minusDays(3).toString(), "").then().header("Location", endsWith("saved"));
        assertThat(stored.stored(
                        "select seen_by || ' ' || coalesce(valid_until || '', 'for ever') from screening_seen"))
                .first()
                .asString()
                .startsWith("account:")
                .endsWith(" for ever");
        assertThat(trail.actions()).contains("tutor.step-seen");
        approve();
        assertThat(status()).isEqualTo("approved");
    }

    /** It counted once; today it does not. Whoever rests was approved before, and comes back all the same. */
    @Test
    void aStepThatHasRunOutIsMissingTooButForWhoComesBackFromARest() {
        needed(REFERENCES);
        seen(REFERENCES, today().minusDays(1));
        approve().then().header("Location", endsWith("lacks-steps"));
        run("update tutor set status = 'paused'");
        approve();
        assertThat(status()).isEqualTo("approved");
    }

    @Test
    void aFileApprovesNobodyOfWhomAStepIsMissing() {
        needed(REFERENCES);
        PeopleInFiles files = new PeopleInFiles()
                .tutor("T1", "Name T1", "math", "approved")
                .tutor("T2", "Name T2", "math", "approved");
        files.arrive();
        assertThat(stored.stored("select ref || ' ' || status from tutor order by ref"))
                .containsExactly("T1 applied", "T2 applied");
        seen(REFERENCES, today().plusDays(1));
        files.arrive();
        assertThat(stored.stored("select ref || ' ' || status from tutor order by ref"))
                .containsExactly("T1 approved", "T2 applied");
    }

    /** Neither does an admin's program that writes somebody down as one who teaches. */
    @Test
    void nobodyIsWrittenDownAsApprovedEither() {
        needed(REFERENCES);
        String tutors = program().get("/api/v1/tutors/T1").asString();
        for (String standing : List.of("approved", "paused")) {
            program()
                    .body(another(tutors, standing))
                    .put("/api/v1/tutors/T9")
                    .then()
                    .statusCode(409)
                    .body("errors[0].reason", containsString("References"));
        }
        program()
                .body(another(tutors, "applied"))
                .put("/api/v1/tutors/T9")
                .then()
                .statusCode(201);
    }

    @Test
    void programsReadAndWriteTheStepsOfATutor() {
        Response read = program().get("/api/v1/tutors/T1/steps");
        read.then()
                .statusCode(200)
                .body("tutor", equalTo("T1"))
                .body("items.step", equalTo(List.of("interview", "record_check")))
                .body("items.state", equalTo(List.of("missing", "missing")));
        program().get("/api/v1/learners/T1/steps").then().statusCode(404);
        program().get("/api/v1/tutors/T2/steps").then().statusCode(404);
        String check = "/api/v1/tutors/T1/steps/record_check";
        Map<String, String> body = Map.of("seenOn", today().toString());
        program().body(body).put(check).then().statusCode(428);
        String tag = read.header("ETag");
        for (String bad : List.of("{\"seenOn\": \"2999-01-01\"}", "{}", "{\"seenOn\": 3}", "{\"seen\": \"x\"}")) {
            program().header("If-Match", tag).body(bad).put(check).then().statusCode(422);
        }
        program()
                .header("If-Match", tag)
                .body(Map.of(
                        "seenOn",
                        today().toString(),
                        "until",
                        today().minusDays(1).toString()))
                .put(check)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/until"));
        Response written = program().header("If-Match", tag).body(body).put(check);
        written.then()
                .statusCode(200)
                .body("items[1].state", equalTo("seen"))
                .body("items[1].seenBy", containsString("token:"))
                .body(
                        "items[1].until",
                        equalTo(today().plusMonths(12).minusDays(1).toString()));
        program().header("If-Match", tag).body(body).put(check).then().statusCode(412);
        program()
                .get("/api/v1/tutors/T1")
                .then()
                .body(
                        "checkedUntil",
                        equalTo(today().plusMonths(12).minusDays(1).toString()));
        program().header("If-Match", tag).delete(check).then().statusCode(412);
        program()
                .header("If-Match", written.header("ETag"))
                .delete(check)
                .then()
                .statusCode(204);
        assertThat(stored.stored("select 'seen' from screening_seen")).isEmpty();
        assertThat(trail.actions()).contains("tutor.step-taken-back");
    }

    /** What runs goes on; the coordinator is told. */
    @Test
    void whoseNeededStepHasRunOutGetsNobodyNew() {
        run("update tutor set status = 'approved', max_sessions_per_week = 5, max_learners = 5");
        stored.tutorsStay();
        needed(REFERENCES);
        seen(REFERENCES, StoredPeople.MONDAY);
        long learner = people.learner("L1", "math", "MON 19:00-20:00");
        pairings.pairing(learner, tutor, StoredPeople.MONDAY.minusWeeks(10), "MON 19:00/60");
        people.learner("L2", "math", "MON 20:00-22:00");
        assertThat(proposed()).containsExactly("L1 kept", "L2 new");
        run("update screening_seen set valid_until = date '" + StoredPeople.MONDAY.minusDays(1)
                + "', seen_on = date '2026-01-01'");
        assertThat(proposed()).containsExactly("L1 kept");
        run("update screening_step set needed = false");
        assertThat(proposed()).as("it is not needed any more").containsExactly("L1 kept", "L2 new");
        // Of whom it was never seen, it cannot have run out: they were approved before anybody asked for it.
        needed(REFERENCES);
        run("delete from screening_seen");
        assertThat(proposed()).containsExactly("L1 kept", "L2 new");
    }

    @Test
    void theDeskListsWhatRunsOutInThirtyDays() {
        run("update tutor set status = 'approved'");
        seen("record_check", today().plusDays(31));
        assertThat(page("/due")).doesNotContain("of a tutor runs out");
        assertThat(page("/steps")).contains("Nothing runs out");
        seen("record_check", today().plusDays(30));
        assertThat(page("/due")).contains("A step of a tutor runs out", "href=\"/steps\"");
        assertThat(page("/steps"))
                .contains("Name T1", "Record check", today().plusDays(30).toString());
        assertThat(trail.actions()).contains("tutor.read");
        seen("record_check", today().minusDays(40));
        assertThat(page("/steps")).contains("run out");
        run("update tutor set status = 'left'");
        assertThat(page("/steps")).contains("Nothing runs out");
    }

    @Test
    void theirTutorIsToldOnceThirtyDaysBefore() {
        run("update tutor set status = 'approved'");
        seen("record_check", today().plusDays(31));
        remind();
        assertThat(stored.mails()).isEmpty();
        seen("record_check", today().plusDays(30));
        remind();
        remind();
        assertThat(stored.mails()).containsExactly("step-runs-out tutor");
        assertThat(trail.actions()).contains("tutor.step-runs-out");
        see("record_check", today().toString(), today().plusDays(10).toString());
        remind();
        assertThat(stored.mails()).as("another end").hasSize(2);
        // Whoever does not teach sees it on their page.
        run("update tutor set status = 'applied'");
        see("record_check", today().toString(), today().plusDays(11).toString());
        remind();
        assertThat(stored.mails()).hasSize(2);
    }

    @Test
    void theApplicantSeesWhereTheyStandAndWhatComesNext() throws Exception {
        needed(REFERENCES);
        String page = own();
        assertThat(page)
                .contains(
                        "Your steps to become a tutor",
                        "Next: References",
                        "not seen yet; needed before teaching",
                        "A talk with us");
        see(REFERENCES, today().toString(), "");
        assertThat(own()).contains("Every step that is needed has been seen.", "seen on ");
        run("update tutor set status = 'approved'");
        seen(REFERENCES, today().plusDays(5));
        assertThat(own()).contains("please renew it before then").doesNotContain("A talk with us");

        PersonId who = new PersonId(Side.TUTOR, tutor);
        mailbox.purgeEmailFromAllMailboxes();
        for (String key : List.of("asked", OwnPageAsked.CONFIRMED)) {
            QuarkusTransaction.requiringNew().run(() -> events.fire(new OwnPageAsked(who, key)));
        }
        assertThat(mailbox.waitForIncomingEmail(30_000, 2)).isTrue();
        String texts = String.join("\n", OwnPageLinks.texts(mailbox, "@people.test"));
        assertThat(texts)
                .as("in the mail that says that the address is confirmed")
                .containsOnlyOnce("이제 남은 과정입니다")
                .contains("만나서 이야기하기: 아직 확인 전. 모두에게 필요한 것은 아님");
    }

    @Test
    void theListIsKeptByAdmins() {
        assertThat(page("/settings/steps")).contains("Agreement", "Add a step");
        Map<String, String> good = Map.of(
                "ko",
                "집 방문",
                "en",
                "Visit at home",
                "zh",
                "家访",
                "months",
                "24",
                "place",
                "2",
                "needed",
                "yes",
                "inUse",
                "yes");
        add(good).then().statusCode(303);
        assertThat(stored.stored("select code || ' ' || months || ' ' || needed from screening_step where id > 5"))
                .containsExactly("step_6 24 true");
        assertThat(trail.actions()).contains("screening-step.added");
        for (Map.Entry<String, String> bad : List.of(
                Map.entry("ko", " \u200b"),
                Map.entry("zh", "x".repeat(61)),
                Map.entry("en", "a\u202eb"),
                Map.entry("months", "0"),
                Map.entry("months", "121"),
                Map.entry("months", "-1"),
                Map.entry("months", "9".repeat(40)),
                Map.entry("place", "0"),
                Map.entry("place", ""))) {
            Map<String, String> fields = new HashMap<>(good);
            fields.put(bad.getKey(), bad.getValue());
            add(fields).then().statusCode(422);
        }
        Map<String, String> off = new HashMap<>(good);
        off.remove("inUse");
        String added = stored.stored("select id || '' from screening_step where id > 5")
                .get(0);
        desk.form("/settings/steps")
                .formParams(off)
                .post("/settings/steps/" + added)
                .then()
                .statusCode(303);
        assertThat(stored.stored("select needed || ' ' || in_use from screening_step where id > 5"))
                .as("what nobody is asked for is not needed")
                .containsExactly("false false");
        desk.form("/settings/steps")
                .formParams(off)
                .post("/settings/steps/3")
                .then()
                .statusCode(303);
        assertThat(stored.stored("select in_use || '' from screening_step where id = 3"))
                .as("learners under age depend on it")
                .containsExactly("true");
        desk.form("/settings/steps")
                .formParams(good)
                .post("/settings/steps/" + Long.MAX_VALUE)
                .then()
                .statusCode(404);
        run("insert into screening_step select 200 + n, 0, 'more_' || n, 'k', 'e', 'z', false, null, 1, true"
                + " from generate_series(1, 14) n");
        add(good).then().statusCode(422).body(containsString("20"));
    }

    @Test
    void aTalkIsOneOfTheSteps() {
        needed("interview");
        run("update tutor set status = 'interview'");
        QuarkusTransaction.requiringNew()
                .run(() -> arranging.offer(
                        new PersonId(Side.TUTOR, tutor),
                        List.of(clock.instant().plusSeconds(9)),
                        "by telephone",
                        "account:1"));
        run("update interview set taken = now() - interval '2 days'");
        String talk = "/tutors/" + tutor + "/interview";
        String day = today().minusDays(2).toString();
        assertThat(page(talk)).contains("We talked on " + day);
        desk.form(talk)
                .formParam("seenOn", day)
                .post("/tutors/" + tutor + "/steps/interview")
                .then()
                .statusCode(303);
        assertThat(stored.stored("select s.seen_on || ' ' || t.code from screening_seen s join screening_step t"
                        + " on t.id = s.step_id"))
                .containsExactly(day + " interview");
        run("update interview set taken = now() + interval '2 days'");
        assertThat(page(talk)).doesNotContain("We talked on");
    }

    @Test
    void itIsAmongWhatTheyTakeAlongAndGoesWithThem() {
        seen(REFERENCES, today().plusDays(5));
        PersonId who = new PersonId(Side.TUTOR, tutor);
        assertThat(QuarkusTransaction.requiringNew().call(() -> data.take(who).get("steps")))
                .isEqualTo(List.of(Map.of(
                        "step",
                        REFERENCES,
                        "seenOn",
                        "2026-01-01",
                        "until",
                        today().plusDays(5).toString())));
        QuarkusTransaction.requiringNew().run(() -> forgetting.forget(who));
        assertThat(stored.stored("select 'seen' from screening_seen")).isEmpty();
        see(REFERENCES, today().toString(), "").then().statusCode(404);
    }

    /** What the migration does with record checks as they were before. */
    @Test
    void recordChecksOfBeforeAreStepsThatWereSeen() throws IOException {
        long other = people.tutor("T2", "math", "MON 19:00-22:00");
        people.tutor("T3", "math", "MON 19:00-22:00");
        String migration = Files.readString(Path.of("src/main/resources/db/migration/V202611270402__screening.sql"));
        String moving = migration.substring(
                migration.indexOf("insert into screening_seen"), migration.indexOf("alter table tutor drop"));
        owner.run("alter table tutor add column checked_until date");
        try {
            run("update tutor set checked_until = '2027-03-31' where id = " + tutor);
            run("update tutor set checked_until = '2020-01-31' where id = " + other);
            run("insert into audit_entry (id, at, actor, action, target_kind, target_id) values (-7,"
                    + " '2026-03-31T12:00:00Z', 'account:7', 'tutor.record-checked', 'tutor', " + tutor + ")");
            owner.run(moving);
        } finally {
            owner.run("alter table tutor drop column checked_until");
        }
        assertThat(stored.stored("select t.ref || ' ' || s.step_id || ' ' || s.seen_on || ' ' || s.seen_by || ' '"
                        + " || s.valid_until from screening_seen s join tutor t on t.id = s.tutor_id order by t.ref"))
                .containsExactly("T1 3 2026-03-31 account:7 2027-03-31", "T2 3 2020-01-31 system 2020-01-31");
    }

    private Response add(Map<String, String> fields) {
        return desk.form("/settings/steps")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post("/settings/steps");
    }

    private static String another(String tutor, String standing) {
        return tutor.replace("\"T1\"", "\"T9\"")
                .replaceFirst("\"status\":\"[a-z]+\"", "\"status\":\"" + standing + "\"")
                .replace(ADDRESS, "T9@people.test");
    }

    private List<String> proposed() {
        RestAssured.requestSpecification = WebClient.withTheToken();
        try {
            String round = SolvedRounds.solved();
            List<Map<String, Object>> all =
                    given().get(round + "/proposals").jsonPath().getList("");
            given().post(round + "/cancellation");
            return all.stream()
                    .map(one -> ((Map<?, ?>) one.get("learner")).get("ref") + " " + one.get("change"))
                    .sorted()
                    .toList();
        } finally {
            RestAssured.requestSpecification = null;
        }
    }

    private void remind() {
        QuarkusTransaction.requiringNew().run(reminding::all);
    }

    private String own() {
        PersonId who = new PersonId(Side.TUTOR, tutor);
        WebClient somebody = OwnPageLinks.of(who);
        return somebody.browser().header("Accept-Language", "en").get("/my").asString();
    }

    private String page(String path) {
        return desk.browser().header("Accept-Language", "en").get(path).asString();
    }

    private Response approve() {
        String version = stored.stored("select version || '' from tutor where id = " + tutor)
                .get(0);
        return desk.form("/tutors/" + tutor)
                .formParam("status", "approved")
                .formParam("version", version)
                .post("/tutors/" + tutor + "/status");
    }

    private Response see(String step, String on, String until) {
        return desk.form("/tutors/" + tutor)
                .formParam("seenOn", on)
                .formParam("until", until)
                .post("/tutors/" + tutor + "/steps/" + step);
    }

    private static RequestSpecification program() {
        return given().spec(WebClient.withTheToken())
                .header("Accept-Language", "en")
                .contentType("application/json");
    }

    private void needed(String step) {
        run("update screening_step set needed = true, in_use = true where code = '" + step + "'");
    }

    private void seen(String step, LocalDate until) {
        run("delete from screening_seen");
        run("insert into screening_seen (id, version, tutor_id, step_id, seen_on, seen_by, valid_until)"
                + " select nextval('screening_seen_seq'), 0, " + tutor + ", id, '2026-01-01', 'system', '" + until
                + "' from screening_step where code = '" + step + "'");
    }

    private String status() {
        return stored.stored("select status from tutor where id = " + tutor).get(0);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
