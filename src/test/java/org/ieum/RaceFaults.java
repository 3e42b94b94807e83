package org.ieum;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.ieum.kernel.Side;
import org.ieum.outbox.ScriptedSmtp;
import org.ieum.testing.SignUpBodies;
import org.ieum.testing.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two replicas are asked for the same at one moment: {@code ./mvnw -Pfaults}. */
class RaceFaults {

    private static final int TIMES = FaultTable.times("races", 200);

    @TempDir
    Path folder;

    private final CyclicBarrier together = new CyclicBarrier(2);
    private final ExecutorService callers = Executors.newFixedThreadPool(2);
    private ScriptedSmtp smtp;
    private Replicas replicas;
    private List<Service> both;

    @BeforeEach
    void start() throws Exception {
        smtp = new ScriptedSmtp();
        replicas = new Replicas(folder);
        both = List.of(replicas.start("first", Faulty.settings(smtp)), replicas.start("second", Faulty.settings(smtp)));
    }

    @AfterEach
    void stop() throws Exception {
        callers.shutdownNow();
        replicas.close();
        smtp.close();
    }

    @Test
    void theSamePersonSignsUp() throws Exception {
        for (int n = 0; n < TIMES; n++) {
            String body = SignUpBodies.of(Side.LEARNER, "haneul" + n + "@learners.test");
            assertThat(race(service -> service.call()
                            .contentType("application/json")
                            .body(body)
                            .post("/api/v1/learners")))
                    .containsOnly(202);
        }
        Faulty.untilNone(replicas, "sign_up");
        Faulty.untilNone(replicas, "outbox_message where state = 'waiting'");
        long people = replicas.count("learner");
        row("one person signs up at two replicas", people + " learners", TIMES, people);
    }

    @Test
    void theSamePersonIsChanged() throws Exception {
        new Crowd("r", TIMES, 1).bringTo(both.get(0)).then().statusCode(200);
        long won = 0;
        long refused = 0;
        for (int n = 1; n <= TIMES; n++) {
            String path = "/api/v1/learners/Lr" + n;
            String tag = both.get(0).call().get(path).header("ETag");
            List<Integer> heard = race(service -> service.call()
                    .header("If-Match", tag)
                    .contentType("application/merge-patch+json")
                    .body("{\"alias\": \"Of " + service.port() + "\"}")
                    .patch(path));
            won += heard.stream().filter(status -> status == 200).count();
            refused += heard.stream()
                    .filter(status -> status == 412 || status == 409)
                    .count();
        }
        assertThat(refused).isEqualTo(TIMES);
        row("one person is changed at two replicas", won + " changes, " + refused + " refused", TIMES, won);
    }

    @Test
    void aRoundIsStartedAndPublished() throws Exception {
        long started = 0;
        int published = 0;
        for (int n = 1; n <= TIMES; n++) {
            new Crowd("r" + n, 2, 2).bringTo(both.get(0)).then().statusCode(200);
            started += race(service -> service.startsRound(Duration.ofSeconds(1))).stream()
                    .filter(status -> status == 201)
                    .count();
            String round =
                    both.get(0).call().get("/api/v1/rounds").path("[0].id").toString();
            String path = "/api/v1/rounds/" + round;
            Waiting.until(
                    "it is solved",
                    () -> "review".equals(both.get(0).call().get(path).path("state")));
            List<Integer> heard = race(service -> service.call().post(path + "/publication"));
            assertThat(heard).containsOnly(200);
            published++;
        }
        row("two rounds of one week are started at two replicas", started + " started", TIMES, started);
        long offers = replicas.count("offer");
        long needs = replicas.count("(select distinct learner_id, subject from pairing) p");
        assertThat(replicas.count("outbox_message")).isEqualTo(2 * offers);
        row(
                "a round is published at two replicas",
                "%d rounds, %d offers, %d mails".formatted(published, offers, 2 * offers),
                needs,
                offers);
        bothSayYes(offers);
    }

    /** The learner here and the tutor there: whoever is second begins their lessons. */
    private void bothSayYes(long offers) throws Exception {
        for (long id : replicas.numbers("select pairing_id from offer")) {
            List<Integer> heard = race(service -> service.call()
                    .contentType("application/json")
                    .body(Map.of("side", service == both.get(0) ? "learner" : "tutor", "answer", "accepted"))
                    .post("/api/v1/offers/" + id + "/answers"));
            assertThat(heard).containsOnly(200);
        }
        FaultTable.row(
                "the two say yes to one offer at two replicas",
                (int) offers,
                replicas.count("pairing where state = 'running'") + " begun",
                offers - replicas.count("pairing where state = 'running'"),
                replicas.count(
                        "(select 1 from outbox_message group by recipient_kind, recipient_id, kind having count(*) > 1) m"),
                0);
        assertThat(replicas.count("pairing where state = 'running'")).isEqualTo(offers);
    }

    private static void row(String what, String told, long wanted, long found) throws Exception {
        FaultTable.row(what, TIMES, told, Math.max(0, wanted - found), Math.max(0, found - wanted), 0);
        assertThat(found).isEqualTo(wanted);
    }

    private List<Integer> race(Function<Service, Response> request) throws Exception {
        List<Future<Integer>> heard = new ArrayList<>();
        for (Service service : both) {
            heard.add(callers.submit(() -> {
                together.await();
                return request.apply(service).statusCode();
            }));
        }
        return List.of(heard.get(0).get(), heard.get(1).get());
    }
}
