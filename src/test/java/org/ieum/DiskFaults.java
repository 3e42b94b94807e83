package org.ieum;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.ieum.outbox.ScriptedSmtp;
import org.ieum.testing.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk under the packaged service and its own PostgreSQL is full at each stage of its work: {@code ./mvnw -Pfaults}. */
class DiskFaults {

    private static final int TIMES = FaultTable.times("disks", 3);
    private static final int MEGABYTES = 600;

    @TempDir
    Path folder;

    private ScriptedSmtp smtp;
    private SmallDisk disk;
    private Service service;

    @BeforeEach
    void mount() throws Exception {
        smtp = new ScriptedSmtp();
        disk = new SmallDisk(folder, MEGABYTES);
    }

    @AfterEach
    void stop() throws Exception {
        if (disk != null) {
            disk.empty();
            if (service != null && service.isAlive()) {
                service.stop();
            }
            disk.close();
        }
        smtp.close();
    }

    /** Programs are unpacked, the database is made, migrations run: wherever the space ends. */
    @Test
    void whileItStartsForTheFirstTime() throws Exception {
        int tries = 0;
        for (int megabytes = 20; service == null; megabytes += 40) {
            disk.grow(megabytes);
            try {
                service = Service.start(folder, Faulty.settings(smtp), List.of());
            } catch (AssertionError refused) {
                tries++;
            }
        }
        FaultTable.row("the disk is full at the first start", tries, "then it started", 0, 0, 0);
        assertThat(service.call().get("/api/v1/learners").statusCode()).isEqualTo(200);
    }

    @Test
    void whilePeopleSignUp() throws Exception {
        begin();
        try (SignUpStream stream = new SignUpStream()) {
            stream.to(service.port());
            for (int n = 0; n < TIMES; n++) {
                int told = stream.told().size();
                Waiting.until("some are told", () -> stream.told().size() > told);
                disk.fill();
                FaultTable.rest(4000);
                disk.empty();
                answersAgain();
            }
            stream.to(0);
            stream.end();
            int told = stream.told().size();
            int cutOff = stream.cutOff().size();
            Waiting.until("all are settled", () -> learners() >= told);
            int learners = learners();
            FaultTable.row(
                    "the disk is full while people sign up",
                    TIMES,
                    told + " sign-ups, " + cutOff + " refused",
                    Math.max(0, told - learners),
                    Math.max(0, learners - told - cutOff),
                    0);
            assertThat(learners).isBetween(told, told + cutOff);
        }
    }

    @Test
    void duringImportsSearchesAndPublications() throws Exception {
        begin();
        int halves = 0;
        int lost = 0;
        int doubled = 0;
        for (int n = 1; n <= TIMES; n++) {
            Crowd crowd = new Crowd("d" + n + "x", 300, 300);
            int before = learners();
            full(() -> crowd.bringTo(service));
            halves += (learners() - before) % 300 == 0 ? 0 : 1;
            assertThat(crowd.bringTo(service).statusCode()).isEqualTo(200);
            halves += learners() - before == 300 ? 0 : 1;
            int rounds = rounds().size();
            full(() -> service.startsRound(Duration.ofSeconds(2)));
            if (rounds().size() == rounds) {
                service.startRound(Duration.ofSeconds(2));
            }
            // Its number may be a later one: that of a round that could not be stored is used up.
            String round = "/api/v1/rounds/" + rounds().get(0);
            Waiting.until(
                    "it is solved",
                    () -> !"solving".equals(service.call().get(round).path("state")));
            full(() -> service.call().post(round + "/publication"));
            Response published = service.call().post(round + "/publication");
            assertThat(published.statusCode()).as(published.asString()).isIn(200, 202);
            Waiting.until(
                    "it is published",
                    () -> "published".equals(service.call().get(round).path("state")));
            // With those whom a round before offered to.
            int served = service.call().get(round).path("served");
            lost += Math.max(0, served - offered());
            doubled += Math.max(0, offered() - served);
        }
        FaultTable.row("the disk is full during an import", TIMES, TIMES + " imports, done again", 0, 0, halves);
        FaultTable.row(
                "the disk is full during a search, and during a publication",
                2 * TIMES,
                offered() + " offers",
                lost,
                doubled,
                0);
        assertThat(halves).isZero();
        assertThat(lost + doubled).isZero();
    }

    private void full(Runnable work) throws Exception {
        CompletableFuture<Void> running = CompletableFuture.runAsync(work);
        FaultTable.rest(500);
        disk.fill();
        FaultTable.rest(4000);
        disk.empty();
        running.exceptionally(cutOff -> null).join();
        answersAgain();
    }

    /** By itself; where it says that it cannot, by whatever starts it again. */
    private void answersAgain() throws Exception {
        Waiting.until(
                "it answers, or is not alive",
                () -> service.asks("/q/health/ready") == 200 || service.asks("/q/health/live") != 200);
        if (service.asks("/q/health/ready") != 200) {
            System.out.println("started anew");
            service.stop();
            begin();
        }
    }

    /** How many pairings wait for answers. */
    private int offered() {
        String file = service.call().get("/api/v1/pairings.csv?include=offered").asString();
        return (int) file.lines().skip(1).count();
    }

    /** Their numbers, the newest first. */
    private List<Integer> rounds() {
        return service.call().get("/api/v1/rounds").path("id");
    }

    private int learners() {
        return service.call().get("/api/v1/learners").path("total");
    }

    private void begin() throws Exception {
        Files.createDirectories(folder);
        Map<String, String> settings = Faulty.settings(smtp);
        service = service == null ? Service.start(folder, settings, List.of()) : service.again(settings);
    }
}
