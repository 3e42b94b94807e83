package org.ieum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.ieum.testing.Waiting;
import org.junit.jupiter.api.Test;

/** The packaged service is killed with signal 9 at moments by chance, and started again: {@code ./mvnw -Pfaults}. */
class KilledFaults extends FaultyReplicas {

    private static final int SIGN_UPS = FaultTable.times("sign-ups", 100);
    private static final int SEARCHES = FaultTable.times("searches", 20);
    private static final int PUBLICATIONS = FaultTable.times("publications", 50);

    private Service service;

    /** Both at once: who signs up is written to. */
    @Test
    void duringSignUpsAndTheirMails() throws Exception {
        int tries = 0;
        try (SignUpStream stream = new SignUpStream()) {
            while (tries < SIGN_UPS) {
                begin();
                int told = stream.told().size();
                int taken = smtp.taken.size();
                stream.to(service.port());
                Waiting.until("some are told", () -> stream.told().size() > told && smtp.taken.size() > taken);
                FaultTable.rest(1000);
                service.kill();
                stream.to(0);
                tries++;
            }
            begin();
            SignedUp found = SignedUp.count(replicas, stream.told(), smtp);
            FaultTable.row(
                    "kill -9 while people sign up",
                    tries,
                    stream.told().size() + " sign-ups",
                    found.lost(),
                    found.doubled(),
                    found.half());
            FaultTable.row(
                    "kill -9 while mails are sent",
                    tries,
                    "%d mails; %d came twice with one Message-ID".formatted(found.mails(), found.mailsRepeated()),
                    found.mailsLost(),
                    found.mailsDoubled(),
                    0);
            assertThat(found).isEqualTo(new SignedUp(0, 0, 0, found.mails(), 0, 0, found.mailsRepeated()));
        }
    }

    /** Both at once: people come in while a round is solved. */
    @Test
    void duringImportsAndSearches() throws Exception {
        begin();
        new Crowd("base", 600, 60).bringTo(service).then().statusCode(200);
        long half = 0;
        long ended = 0;
        for (int n = 1; n <= SEARCHES; n++) {
            Crowd crowd = new Crowd("c" + n + "x", 400, 40);
            service.startRound(Duration.ofSeconds(3));
            Waiting.until("it is solved", () -> replicas.count(Faulty.SOLVING) == 1);
            killed(() -> crowd.bringTo(service), 900);
            int there = (int) replicas.count("learner where ref like 'Lc" + n + "x%'")
                    + (int) replicas.count("tutor where ref like 'Tc" + n + "x%'");
            half += there % 440 == 0 ? 0 : 1;
            assertThat(crowd.bringTo(service).statusCode()).isEqualTo(200);
            half += replicas.count("learner where ref like 'Lc" + n + "x%'") == 400 ? 0 : 1;
            ended += ends(n);
            service.call().post("/api/v1/rounds/" + n + "/cancellation").then().statusCode(200);
        }
        FaultTable.row("kill -9 during an import", SEARCHES, SEARCHES + " imports, begun again", 0, 0, half);
        FaultTable.row(
                "kill -9 during a search",
                SEARCHES,
                ended + " went on by themselves and ended",
                SEARCHES - ended,
                0,
                0);
        assertThat(half).isZero();
        assertThat(ended).isEqualTo(SEARCHES);
    }

    private int ends(int round) {
        Waiting.until(
                "it ends",
                () -> !"solving"
                        .equals(service.call().get("/api/v1/rounds/" + round).path("state")));
        io.restassured.response.Response found = service.call().get("/api/v1/rounds/" + round);
        return "review".equals(found.path("state")) && found.<Integer>path("served") > 0 ? 1 : 0;
    }

    @Test
    void duringPublications() throws Exception {
        begin();
        long doubled = 0;
        long half = 0;
        long offers = 0;
        int tries = 0;
        for (int n = 1; tries < PUBLICATIONS; n++) {
            new Crowd("p" + n + "x", 150, 150).bringTo(service).then().statusCode(200);
            service.startRound(Duration.ofSeconds(1));
            assertThat(ends(n)).isEqualTo(1);
            // Not those who keep what a round before offered; who is offered other times is asked anew by this one.
            long served = replicas.count("proposal where change in ('new', 'replaced', 'moved') and round_id = " + n);
            String round = "/api/v1/rounds/" + n;
            // One that was answered before is not counted.
            tries += killed(() -> service.call().post(round + "/publication"), 1200) ? 1 : 0;
            service.call().post(round + "/publication");
            Waiting.until(
                    "it is published",
                    () -> "published".equals(service.call().get(round).path("state")));
            offers += served;
            long pairings = replicas.count("offer where round_id = " + n);
            half += Math.abs(pairings - served);
            doubled += pairings
                    - replicas.count("(select distinct p.learner_id, p.subject from pairing p join offer o"
                            + " on o.pairing_id = p.id where o.round_id = " + n + ") x");
        }
        long mails = replicas.count("outbox_message where kind in ('offer', 'offer-other-times')");
        FaultTable.row(
                "kill -9 during a publication",
                tries,
                "%d offers, %d mails".formatted(offers, mails),
                Math.max(0, 2 * offers - mails),
                doubled + Math.max(0, mails - 2 * offers),
                half);
        assertThat(mails).isEqualTo(2 * offers);
        assertThat(half + doubled).isZero();
    }

    /** Kills it at some moment of a request, and starts it again; whether the request was still in the middle. */
    private boolean killed(Runnable request, int millisAtMost) throws Exception {
        CompletableFuture<Void> running = CompletableFuture.runAsync(request);
        FaultTable.rest(millisAtMost);
        boolean cut = !running.isDone();
        service.kill();
        running.exceptionally(cutOff -> null).join();
        begin();
        return cut;
    }

    private void begin() throws Exception {
        service = replicas.start("one", Faulty.settings(smtp));
    }
}
