package org.ieum;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The packaged service is killed with signal 9 in the middle of its three long works, and started again. */
class KillNineIT extends PackagedService {

    private static final int PEOPLE = 1500;

    @Test
    void nothingIsHalfDone() throws Exception {
        service = Service.start(data);

        killDuring(this::importAll, Duration.ofMillis(700));
        Response imported = importAll();
        int created = imported.path("learners.created");
        assertThat(created).as("all of the first import or nothing").isIn(0, PEOPLE);
        assertThat(created + imported.<Integer>path("learners.unchanged")).isEqualTo(PEOPLE);

        startRound();
        killDuring(() -> service.call().get("/api/v1/rounds/1"), Duration.ofSeconds(2));
        assertThat(service.call().get("/api/v1/rounds/1").<String>path("state")).isIn("solving", "review");
        // Found by its missing heartbeats, begun again, ended: the events end with the solve.
        service.call()
                .accept("text/event-stream")
                .get("/api/v1/rounds/1/events")
                .asString();
        Response round = service.call().get("/api/v1/rounds/1");
        assertThat(round.<String>path("state")).isEqualTo("review");
        int served = round.path("served");
        assertThat(served).isPositive();

        killDuring(this::publish, Duration.ofMillis(500));
        String state = service.call().get("/api/v1/rounds/1").path("state");
        int pairings = pairings();
        assertThat(pairings).isEqualTo(state.equals("published") ? served : 0);
        assertThat(mails()).isEqualTo(2 * pairings);

        publish();
        publish();
        assertThat(pairings()).isEqualTo(served);
        assertThat(mails()).as("two mails a pairing, whatever happened").isEqualTo(2 * served);
    }

    private void killDuring(Runnable work, Duration after) throws Exception {
        CompletableFuture<Void> running = CompletableFuture.runAsync(work).exceptionally(cutOff -> null);
        Thread.sleep(after.toMillis());
        service.kill();
        running.join();
        service = service.again();
    }

    private Response importAll() {
        String learners = "ref,alias,email,locale,gender,city,delivery,time_zone,languages,needs,availability,"
                + "tutor_gender,registered_on\n"
                + rows("L%1$d,Learner %1$d,l%1$d@learners.test,ko,female,Seoul,either,Asia/Seoul,ko:native,math:1x60,"
                        + "MON 18:00-22:00;SAT 09:00-18:00,,2026-10-01");
        String tutors = "ref,name,email,locale,gender,city,delivery,time_zone,languages,subjects,availability,"
                + "max_sessions_per_week,max_learners,commitment_start,commitment_end,status\n"
                + rows("T%1$d,Tutor %1$d,t%1$d@tutors.test,ko,female,Seoul,either,Asia/Seoul,ko:native,math,"
                        + "MON 18:00-22:00;SAT 09:00-18:00,1,1,2026-10-01,2027-12-01,approved");
        return service.call()
                .multiPart("learners", "learners.csv", learners.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .multiPart("tutors", "tutors.csv", tutors.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/api/v1/import");
    }

    private static String rows(String form) {
        return IntStream.range(0, PEOPLE).mapToObj(form::formatted).collect(Collectors.joining("\n")) + "\n";
    }

    private void startRound() {
        service.call()
                .contentType("application/json")
                .body("{\"effectiveOn\": \"2026-11-30\", \"timeLimit\": \"PT4S\"}")
                .post("/api/v1/rounds")
                .then()
                .statusCode(201);
    }

    private Response publish() {
        return service.call().post("/api/v1/rounds/1/publication");
    }

    private int pairings() {
        return (int) service.call()
                        .get("/api/v1/pairings.csv?include=offered")
                        .asString()
                        .lines()
                        .count()
                - 1;
    }

    private int mails() {
        return service.call().get("/api/v1/outbox").jsonPath().getList("kind").size();
    }
}
