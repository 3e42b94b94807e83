package org.ieum.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.ieum.learner.Confided;
import org.ieum.learner.Learner;
import org.ieum.outbox.InjectMailbox;
import org.ieum.outbox.QueuedLetters;
import org.ieum.testing.CleanDatabase;
import org.ieum.testing.HeardLog;
import org.ieum.testing.OwnPageLinks;
import org.ieum.testing.PeopleInFiles;
import org.ieum.testing.SolvedRounds;
import org.ieum.testing.StoredOffers;
import org.ieum.testing.WebClient;
import org.ieum.tutor.Tutor;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.JsonFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each personal word of two people stands where its reader may read it, and nowhere else that anybody can look. */
@QuarkusTest
class CanaryTest {

    private static final String LEARNERS_ADDRESS = "canarylearner@people.test";
    private static final String TUTORS_ADDRESS = "canaryref2@tutors.test";
    private static final List<String> CONFIDED = List.of("canarywhy", "canaryavoid");
    private static final String ALIAS = "CanaryAlias";
    private static final String NAME = "CanaryTutor";
    private static final List<String> ALL =
            List.of(LEARNERS_ADDRESS, TUTORS_ADDRESS, "canarywhy", "canaryavoid", ALIAS, NAME);

    /** What people write of themselves and of each other. */
    private static final List<String> WRITTEN = List.of(
            "canarywhy",
            "canaryavoid",
            "canarythrough",
            "canaryreached",
            "canarygoal",
            "canaryguardian",
            "canaryshown",
            "canaryintroduction",
            "canarystanding",
            "canaryobjection",
            "canarypermit",
            "canarydraft");

    private static final List<String> API = List.of(
            "/api/v1/learners",
            "/api/v1/learners/CANARYREF1",
            "/api/v1/learners/CANARYREF1/wishes",
            "/api/v1/tutors",
            "/api/v1/tutors/CANARYREF2",
            "/api/v1/pairings",
            "/api/v1/pairings.csv",
            "/api/v1/wishes.csv",
            "/api/v1/outbox",
            "/api/v1/learners?q=canarylearner@people.test",
            "/api/v1/learners/nobody");

    @InjectMailbox
    GreenMail mailbox;

    @Inject EntityManager entities;
    @Inject CleanDatabase database;

    /** As an operator has them with {@code QUARKUS_LOG_CONSOLE_JSON_ENABLED=true}. */
    private static final JsonFormatter JSON = new JsonFormatter();

    private final Queue<String> log = new ConcurrentLinkedQueue<>();
    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private final Handler listening = new HeardLog(said -> {
        // What the test's own mail server says is no log of ours.
        if (said.getLoggerName() == null || !said.getLoggerName().startsWith("com.icegreen")) {
            log.add(said.getMessage() + Arrays.toString(said.getParameters()) + said.getThrown());
            lines.add(JSON.format(ExtLogRecord.wrap(said)));
        }
    });

    @BeforeEach
    void twoCanariesWhoMeetAndTwoOthers() throws Exception {
        database.clear();
        mailbox.purgeEmailFromAllMailboxes();
        Logger.getLogger("").addHandler(listening);
        new PeopleInFiles()
                .learner("CANARYREF1", ALIAS, LEARNERS_ADDRESS, "english:1x60", "2026-09-01")
                .learner("L2", "Other", "other@people.test", "english:1x60", "2026-09-01")
                .tutor("CANARYREF2", NAME, "english", "approved")
                .tutor("T2", "Another", "english", "approved")
                .pair("CANARYREF1", "CANARYREF2", "MON 18:00/60")
                .arrive();
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createQuery("from Learner where ref = 'CANARYREF1'", Learner.class)
                        .getSingleResult()
                        .confide(new Confided(Optional.of("canarywhy"), Optional.of("canaryavoid"), Optional.empty())));
    }

    @AfterEach
    void nobodyListens() {
        Logger.getLogger("").removeHandler(listening);
        database.clear();
    }

    @Test
    void everyRoleReadsWhatIsTheirsAlone() throws Exception {
        assertThat(found(pages(new PlainBrowser(), "/", "/me", "/join/learner", "/join/tutor", "/privacy")))
                .as("a stranger")
                .isEmpty();
        assertThat(found(own(LEARNERS_ADDRESS)))
                .as("the learner, who knows the tutor by the name to be called by")
                .contains(ALIAS)
                .doesNotContain(TUTORS_ADDRESS, NAME);
        assertThat(found(own(TUTORS_ADDRESS)))
                .as("the tutor")
                .contains(ALIAS, NAME)
                .doesNotContain(LEARNERS_ADDRESS)
                .doesNotContainAnyElementsOf(CONFIDED);
        assertThat(found(own("other@people.test"))).as("another learner").isEmpty();
        assertThat(found(own("t2@tutors.test"))).as("another tutor").isEmpty();
        assertThat(found(admin())).as("an admin's pages").contains(ALIAS, NAME).containsAll(CONFIDED);
        assertThat(found(api(token()))).as("a coordinator's program").containsExactly(ALIAS);
        assertThat(found(mailsTo(TUTORS_ADDRESS)))
                .as("the tutor's mails")
                .doesNotContain(LEARNERS_ADDRESS)
                .doesNotContainAnyElementsOf(CONFIDED);
        assertThat(found(mailsTo(LEARNERS_ADDRESS))).as("the learner's mails").doesNotContain(TUTORS_ADDRESS, NAME);
        assertThat(found(String.join("\n", log))).as("the log").isEmpty();
        assertThat(log).as("somebody listened").isNotNull();
    }

    /** Neither what was asked for, nor what was sent, nor whom a fault befell: people are numbers in it, and paths are routes. */
    @Test
    void aLogInJsonNamesNobody() throws Exception {
        admin();
        own(LEARNERS_ADDRESS);
        api(token());
        for (String path : List.of("broken", "doors/broken", "nowhere", "learners/CANARYREF1")) {
            given().header("Referer", "http://localhost/me?" + LEARNERS_ADDRESS)
                    .get("/api/v1/" + path + "?q=" + LEARNERS_ADDRESS);
            given().get("/" + path + "?name=" + ALIAS);
        }
        given().contentType("application/json")
                .body(Map.of("email", LEARNERS_ADDRESS, "alias", ALIAS, "why", "canarywhy"))
                .post("/api/v1/learners")
                .then()
                .statusCode(422);
        given().contentType("application/json")
                .body("{\"email\": \"" + LEARNERS_ADDRESS + "\", ")
                .post("/api/v1/learners");
        given().multiPart(
                        "learners",
                        "people.csv",
                        (ALIAS + "," + LEARNERS_ADDRESS + "\n").getBytes(StandardCharsets.UTF_8))
                .header("Authorization", "Bearer " + WebClient.setting("ieum.bootstrap.api-token"))
                .post("/api/v1/import");
        given().header("Authorization", "Bearer " + ALIAS + TUTORS_ADDRESS).get("/api/v1/learners");
        String said = String.join("", lines);
        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).startsWith("{").contains("\"mdc\""));
        assertThat(said).contains("\"request\":", "\"route\":\"/api/v1/doors/broken\"", "\"exceptionType\"");
        assertThat(Stream.concat(ALL.stream(), Stream.of("canaryref", "CANARYREF"))
                        .filter(said::contains))
                .isEmpty();
    }

    @Test
    void aDumpHasNoAddressAndNothingThatWasConfided() throws Exception {
        given().contentType("application/json")
                .body(Map.of("email", LEARNERS_ADDRESS))
                .post("/api/v1/learners")
                .then()
                .statusCode(422);
        own(LEARNERS_ADDRESS);
        writeEverything();
        String dump = dump();
        assertThat(found(dump)).as("what a thief reads in plain text").containsExactlyInAnyOrder(ALIAS, NAME);
        assertThat(WRITTEN.stream().filter(dump::contains)).isEmpty();
        assertThat(Stream.concat(ALL.stream(), WRITTEN.stream())
                        .filter(word -> !List.of(ALIAS, NAME).contains(word))
                        .filter(word -> dump.contains(HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8)))))
                .as("as bytes")
                .isEmpty();
    }

    /** Each by the door that people write it at, or by whoever keeps it. */
    private void writeEverything() {
        PlainBrowser stranger = new PlainBrowser();
        stranger.post(
                "/join/learner/who",
                Map.of("alias", List.of("canarydraft"), "prefill-through", List.of("canarythrough")));
        QuarkusTransaction.requiringNew().run(() -> {
            Learner learner = entities.createQuery("from Learner where ref = 'CANARYREF1'", Learner.class)
                    .getSingleResult();
            learner.confide(new Confided(
                    Optional.of("canarywhy"),
                    Optional.of("canaryavoid"),
                    Optional.of("canarythrough"),
                    Optional.of("canaryreached")));
            learner.introduce(Optional.empty(), Optional.of("canarygoal"));
            learner.because("canarystanding");
            learner.guardianAgreed("canaryguardian", "system", Instant.now());
            entities.createQuery("from Tutor where ref = 'CANARYREF2'", Tutor.class)
                    .getSingleResult()
                    .introduce(Optional.of("canaryshown"), Optional.of("canaryintroduction"));
        });
        WebClient admin = new WebClient().signedIn();
        admin.form("/exports").formParam("reason", "canarypermit for the board").post("/exports");
        RestAssured.requestSpecification = WebClient.withTheToken();
        try {
            objectToAProposal();
        } finally {
            RestAssured.requestSpecification = null;
        }
    }

    private static void objectToAProposal() {
        String round = SolvedRounds.solved();
        Map<String, Object> proposal = SolvedRounds.proposal(round, "L2");
        WebClient.withTheToken()
                .contentType("application/json")
                .body(Map.of("decision", "rejected", "reason", "other", "note", "canaryobjection", "version", 0))
                .patch(round + "/proposals/" + proposal.get("id"))
                .then()
                .statusCode(200);
    }

    @Test
    void noUploadIsLeftInTheTemporaryFolder() throws IOException {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        Set<Path> before = files(folder);
        given().multiPart("learners", "l.csv", "ref,alias\nX1," + ALIAS + "\n".repeat(2000) + LEARNERS_ADDRESS)
                .header("Authorization", "Bearer " + WebClient.setting("ieum.bootstrap.api-token"))
                .post("/api/v1/import");
        given().multiPart("learners", "l.csv", "ref,alias\nX1," + ALIAS)
                .post("/api/v1/import")
                .then()
                .statusCode(401);
        Set<Path> left = files(folder);
        left.removeAll(before);
        assertThat(left.stream().map(CanaryTest::read).flatMap(text -> found(text).stream()))
                .isEmpty();
    }

    private static List<String> found(String text) {
        return ALL.stream().filter(text::contains).toList();
    }

    private String own(String address) throws Exception {
        PlainBrowser browser = new PlainBrowser();
        browser.post(OwnPageLinks.link(mailbox, address), Map.of("choice", List.of("open")));
        return pages(browser, "/my", "/my/data");
    }

    private static String admin() {
        PlainBrowser browser = PlainBrowser.ofTheAdmin();
        return pages(browser, "/learners", "/tutors", "/weeks", "/outbox");
    }

    /** Every page that can be reached by links. */
    private static String pages(PlainBrowser browser, String... first) {
        Deque<String> open = new ArrayDeque<>(List.of(first));
        Set<String> known = new HashSet<>(open);
        StringBuilder text = new StringBuilder();
        while (!open.isEmpty() && known.size() < 400) {
            var answer = browser.get(open.poll());
            text.append(answer.body()).append(answer.headers().map());
            if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                PageForms.links(answer.body()).stream()
                        .filter(link -> !link.contains("lang=") && !link.equals("/my/exit"))
                        .filter(known::add)
                        .forEach(open::add);
            }
        }
        return text.toString();
    }

    private static String api(RequestSpecification program) {
        return API.stream()
                .map(path -> given().spec(program).get(path))
                .map(answer -> answer.asString() + answer.headers())
                .collect(Collectors.joining("\n"));
    }

    private static RequestSpecification token() {
        String token = new WebClient()
                .signedIn()
                .form("/tokens")
                .formParam("name", "A script")
                .formParam("role", "coordinator")
                .post("/tokens")
                .asString()
                .replaceAll("(?s).*<code>([^<]+)</code>.*", "$1");
        return RestAssured.given().header("Authorization", "Bearer " + token);
    }

    private String mailsTo(String address) throws Exception {
        StringBuilder text = new StringBuilder(QueuedLetters.newest("own-page"));
        text.setLength(0);
        for (MimeMessage mail : mailbox.getReceivedMessages()) {
            if (Arrays.toString(mail.getAllRecipients()).contains(address)) {
                text.append(mail.getSubject()).append(StoredOffers.text(mail));
            }
        }
        assertThat(text).isNotEmpty();
        return text.toString();
    }

    private String dump() {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities
                        .unwrap(Session.class)
                        .createNativeQuery(
                                "select table_name from information_schema.tables where table_schema = 'public'"
                                        + " and table_type = 'BASE TABLE'",
                                String.class)
                        .getResultList()
                        .stream()
                        .map(table -> String.valueOf(entities.createNativeQuery(
                                        "select string_agg(cast(t as text), ' ') from \"" + table + "\" t")
                                .getSingleResult()))
                        .collect(Collectors.joining("\n")));
    }

    private static Set<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder, 2)) {
            return all.filter(Files::isRegularFile)
                    .filter(Files::isReadable)
                    .collect(Collectors.toCollection(HashSet::new));
        } catch (java.io.UncheckedIOException gone) {
            // Another program's folder that ended meanwhile; ours are in the first two levels.
            return new HashSet<>();
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException gone) {
            return "";
        }
    }

    private static RequestSpecification given() {
        return RestAssured.given();
    }
}
