package org.ieum.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ieum.testing.WebClient.withTheToken;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.lesson.MakingLessons;
import org.ieum.testing.BackgroundJobs;
import org.ieum.testing.PeopleInFiles;
import org.ieum.testing.SignUpBodies;
import org.ieum.testing.StoredTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever happens is told once: not twice where two rooms hear of it, and not never where it comes by another way. */
@QuarkusTest
class EventsOnceTest extends StoredTest {

    private static final Pattern TYPE = Pattern.compile("\"type\":\"([a-z.-]+)\"");

    private static final String SORA = SignUpBodies.SORA.replace("\"sessions\": 2", "\"sessions\": 1");

    @Inject KeepingEndpoints endpoints;
    @Inject MakingLessons making;
    @Inject BackgroundJobs jobs;

    @AfterEach
    void nobody() {
        database.clear();
    }

    /**
     * Something that happens.
     *
     * @param before what comes before it, of which nobody is told
     * @param told all that is told then, in any order
     */
    private record CausedEvents(String name, Runnable before, Runnable what, List<String> told) {}

    private static CausedEvents on(String name, Runnable before, Runnable what, String... told) {
        return new CausedEvents(name, before, what, List.of(told));
    }

    private List<CausedEvents> happenings() {
        Runnable applied = () -> put("learners/S-1", SORA).then().statusCode(201);
        Runnable published = () -> ok(post("rounds/" + reviewed() + "/publication", ""));
        return List.of(
                on("a program writes somebody down", () -> {}, applied, "person.applied"),
                on("they are approved", applied, () -> status("learners/S-1", "approved"), "person.approved"),
                on("somebody leaves", () -> {}, () -> status("tutors/T1", "left"), "person.left"),
                on("somebody is erased", applied, () -> erase("learners/S-1"), "person.erased"),
                on("files come in", () -> {}, () -> another().arrive(), "people.imported"),
                on("a round is solved", () -> {}, this::reviewed, "round.under-review"),
                on("it is published", this::reviewed, published, "round.published"),
                on("one says yes", published, () -> answer("learner", "accepted"), "offer.answered"),
                on("one says no", published, () -> answer("tutor", "declined"), "offer.answered"),
                on(
                        "the other says yes",
                        () -> {
                            published.run();
                            answer("learner", "accepted");
                        },
                        () -> answer("tutor", "accepted"),
                        "offer.answered",
                        "pairing.began"),
                on("the organisation ends it", () -> {}, () -> end("organisation"), "pairing.ended"),
                on("the learner ends it", () -> {}, () -> end("learner"), "pairing.ended"),
                on("the tutor ends it", () -> {}, () -> end("tutor"), "pairing.ended"),
                on("somebody does not come", this::lessonIsOver, () -> said("missed"), "lesson.missed"),
                on(
                        "the same is said again",
                        () -> {
                            lessonIsOver();
                            said("missed");
                        },
                        () -> said("missed")),
                on("a lesson is held", this::lessonIsOver, () -> said("held")),
                on("somebody is paused", () -> {}, () -> status("learners/L1", "paused")));
    }

    @TestFactory
    Stream<DynamicTest> eachIsToldOnce() {
        return happenings().stream().map(one -> DynamicTest.dynamicTest(one.name(), () -> isToldOnce(one)));
    }

    private void isToldOnce(CausedEvents one) throws IOException {
        database.clear();
        new PeopleInFiles()
                .learner("L1", "Nabi", "", "english:1x60", "2026-10-01")
                .learner("L2", "Bada", "", "english:1x60", "2026-10-01")
                .tutor("T1", "Kim", "english", "approved")
                .tutor("T2", "Lee", "english", "approved")
                .pair("L2", "T2", "SAT 10:00/60")
                .arrive();
        one.before().run();
        try (Receiver receiver = new Receiver()) {
            assertThat(endpoints.add(receiver.url(), "account:1")).isPresent();
            one.what().run();
            assertThat(told()).containsExactlyInAnyOrderElementsOf(one.told());
        }
    }

    @Test
    void everyKindHappensHere() {
        Set<String> here =
                happenings().stream().flatMap(one -> one.told().stream()).collect(Collectors.toSet());
        assertThat(Arrays.stream(EventKind.values()).filter(kind -> kind != EventKind.TEST))
                .extracting(EventKind::code)
                .containsExactlyInAnyOrderElementsOf(here);
    }

    private List<String> told() {
        List<String> kinds = new ArrayList<>();
        for (Object body :
                entities.createNativeQuery("select body from webhook_delivery").getResultList()) {
            Matcher type = TYPE.matcher(body.toString());
            assertThat(type.find()).as(body.toString()).isTrue();
            kinds.add(type.group(1));
        }
        return kinds;
    }

    private static PeopleInFiles another() {
        return new PeopleInFiles().learner("L3", "Areum", "", "english:1x60", "2026-10-01");
    }

    private int reviewed() {
        Response rounds = withTheToken().get("/api/v1/rounds");
        if (rounds.<List<?>>path("id").isEmpty()) {
            int id = post("rounds", "{\"effectiveOn\": \"2026-11-30\", \"timeLimit\": \"PT1S\"}")
                    .path("id");
            jobs.awaitRounds();
            return id;
        }
        return rounds.path("[0].id");
    }

    private static void answer(String side, String answer) {
        int offer = withTheToken().get("/api/v1/offers").path("[0].id");
        String reason = answer.equals("declined") ? ", \"reason\": \"times\"" : "";
        ok(post(
                "offers/" + offer + "/answers",
                "{\"side\": \"" + side + "\", \"answer\": \"" + answer + "\"" + reason + "}"));
    }

    private static void end(String by) {
        int pairing = withTheToken().get("/api/v1/pairings?state=running").path("items[0].id");
        ok(post("pairings/" + pairing + "/ending", "{\"by\": \"" + by + "\"}"));
    }

    private void lessonIsOver() {
        making.make();
        run("update lesson set planned_at = now() - interval '2 hours',"
                + " starts_at = now() - interval '2 hours' where id = (select min(id) from lesson)");
    }

    private static void said(String state) {
        int lesson = withTheToken().get("/api/v1/lessons").path("items[0].id");
        String by = state.equals("missed") ? ", \"by\": \"learner\"" : "";
        ok(post("lessons/" + lesson + "/outcome", "{\"state\": \"" + state + "\"" + by + "}"));
    }

    private static void status(String who, String status) {
        ok(post(who + "/status", "{\"status\": \"" + status + "\"}"));
    }

    private static void erase(String who) {
        withTheToken().delete("/api/v1/" + who).then().statusCode(204);
    }

    private static Response put(String path, String body) {
        return withTheToken().contentType(ContentType.JSON).body(body).put("/api/v1/" + path);
    }

    private static Response post(String path, String body) {
        return withTheToken().contentType(ContentType.JSON).body(body).post("/api/v1/" + path);
    }

    private static void ok(Response response) {
        response.then().statusCode(200);
    }
}
