package org.ieum.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ieum.testing.WebClient.withTheToken;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.ieum.testing.BackgroundJobs;
import org.ieum.testing.CleanDatabase;
import org.ieum.testing.PeopleInFiles;
import org.ieum.testing.Waiting;
import org.ieum.testing.WebClient;
import org.ieum.webhook.Receiver.Received;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Other programs hear of what happens: signed, at least once, and of nobody more than a key. */
@QuarkusTest
class WebhooksTest {

    private static final Pattern SECRET = Pattern.compile("whsec_[A-Za-z0-9+/=]+");

    @Inject CleanDatabase database;
    @Inject BackgroundJobs jobs;
    @Inject Posting posting;
    @Inject ObjectMapper mapper;

    private final WebClient admin = new WebClient();
    private Receiver receiver;

    @BeforeEach
    void somebodyListens() throws IOException {
        database.clear();
        receiver = new Receiver();
        admin.signedIn();
    }

    @AfterEach
    void nobodyListens() {
        receiver.close();
        database.clear();
    }

    @Test
    void whatComesIsSignedAsStandardWebhooksHasIt() throws Exception {
        String secret = listen();
        admin.form("/webhooks").post("/webhooks/" + id() + "/test").then().statusCode(303);
        Received one = await(1).get(0);
        assertThat(one.path()).isEqualTo("/hooks?from=ieum");
        assertThat(one.header("content-type")).isEqualTo("application/json");
        assertThat(one.header("webhook-id")).startsWith("msg_");
        long seconds = Long.parseLong(one.header("webhook-timestamp"));
        assertThat(Math.abs(Instant.now().getEpochSecond() - seconds)).isLessThan(60);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        byte[] signed = mac.doFinal(
                (one.header("webhook-id") + "." + seconds + "." + one.body()).getBytes(StandardCharsets.UTF_8));
        assertThat(one.header("webhook-signature"))
                .isEqualTo("v1," + Base64.getEncoder().encodeToString(signed));
        assertThat(json(one).path("type").asText()).isEqualTo("webhook.test");
    }

    /** The example of the specification's own libraries. */
    @Test
    void theSignatureIsThatOfOthers() {
        assertThat(Signature.of(
                        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                        "msg_p5jXN8AQM9LWM0D4loKWxJek",
                        1614265330,
                        "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void whatFailsIsTriedAgainUnderTheSameIdAndGivenUpVisibly() {
        listen();
        receiver.answers(500, 302, 404);
        admin.form("/webhooks").post("/webhooks/" + id() + "/test").then().statusCode(303);
        List<Received> tries = await(3);
        assertThat(tries)
                .extracting(one -> one.header("webhook-id"))
                .containsOnly(tries.get(0).header("webhook-id"));
        // A redirect is followed nowhere.
        assertThat(tries).extracting(Received::path).containsOnly("/hooks?from=ieum");
        Waiting.until("told", () -> page().contains("HTTP 404"));
        assertThat(page()).contains("Try again");
        admin.form("/webhooks").post("/webhooks/" + id() + "/retry").then().statusCode(303);
        assertThat(await(4).get(3).header("webhook-id")).isEqualTo(tries.get(0).header("webhook-id"));
        Waiting.until("told", () -> !page().contains("Try again"));
    }

    @Test
    void aWeekIsHeardOfWithoutAnybodysName() {
        listen();
        withTheToken()
                .contentType("application/json")
                .body("""
                        {"alias": "Sora", "email": "sora@example.org", "locale": "ko", "gender": "female", "city": "Seoul",
                         "delivery": "either", "timeZone": "Asia/Seoul", "languages": [{"tag": "ko", "level": "native"}],
                         "needs": [{"subject": "english", "sessions": 1, "minutes": 60}],
                         "availability": [{"day": "SAT", "from": "10:00", "to": "12:00"}], "registeredOn": "2026-10-01"}""")
                .put("/api/v1/learners/S-1")
                .then()
                .statusCode(201);
        new PeopleInFiles()
                .learner("L1", "Nabi", "l1@example.org", "english:1x60", "2026-10-01")
                .learner("L2", "Bada", "", "english:1x60", "2026-10-01")
                .tutor("T1", "Kimminji", "english", "approved")
                .tutor("T2", "Leehana", "english", "approved")
                .pair("L2", "T2", "SAT 10:00/60")
                .arrive();
        withTheToken()
                .contentType("application/json")
                .body("{\"status\": \"approved\"}")
                .post("/api/v1/learners/S-1/status")
                .then()
                .statusCode(200);
        int round = withTheToken()
                .contentType("application/json")
                .body("{\"effectiveOn\": \"2026-11-30\", \"timeLimit\": \"PT1S\"}")
                .post("/api/v1/rounds")
                .path("id");
        jobs.awaitRounds();
        withTheToken().post("/api/v1/rounds/" + round + "/publication").then().statusCode(200);
        int offer = withTheToken().get("/api/v1/offers").path("[0].id");
        for (String side : List.of("learner", "tutor")) {
            withTheToken()
                    .contentType("application/json")
                    .body("{\"side\": \"" + side + "\", \"answer\": \"accepted\"}")
                    .post("/api/v1/offers/" + offer + "/answers")
                    .then()
                    .statusCode(200);
        }
        withTheToken()
                .contentType("application/json")
                .body("{\"status\": \"left\"}")
                .post("/api/v1/learners/L2/status")
                .then()
                .statusCode(200);
        withTheToken().delete("/api/v1/learners/S-1").then().statusCode(204);
        Set<String> awaited = Set.of(
                "person.applied",
                "person.approved",
                "person.left",
                "person.erased",
                "people.imported",
                "round.under-review",
                "round.published",
                "offer.answered",
                "pairing.began");
        Waiting.until("told", () -> kinds().containsAll(awaited));
        assertThat(receiver.received())
                .allSatisfy(one -> assertThat(one.body())
                        .doesNotContainIgnoringCase("sora")
                        .doesNotContain("Nabi", "Bada", "Kimminji", "Leehana", "@"));
        Received applied = receiver.received().stream()
                .filter(one -> one.body().contains("person.applied"))
                .findFirst()
                .orElseThrow();
        assertThat(json(applied).path("data").path("id").asText()).isEqualTo("S-1");
        assertThat(json(applied).path("data").path("link").asText()).endsWith("/api/v1/learners/S-1");
    }

    @Test
    void whatIsRolledBackIsToldToNobody() {
        listen();
        // Refused: not from where they stand.
        new PeopleInFiles()
                .learner("L1", "Nabi", "", "english:1x60", "2026-10-01")
                .arrive();
        withTheToken()
                .contentType("application/json")
                .body("{\"status\": \"applied\"}")
                .post("/api/v1/learners/L1/status")
                .then()
                .statusCode(409);
        withTheToken()
                .multiPart("learners", "l.csv", "ref\nL2\n".getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/import");
        admin.form("/webhooks").post("/webhooks/" + id() + "/test").then().statusCode(303);
        Waiting.until("told", () -> kinds().containsAll(List.of("people.imported", "webhook.test")));
        assertThat(kinds()).containsExactlyInAnyOrder("people.imported", "webhook.test");
    }

    @Test
    void theHostIsNamedAndTheAddressThatWasCheckedIsCalled() throws Exception {
        WebhookDelivery delivery = new WebhookDelivery(1, "msg_1", "", "{}", Instant.now());
        String secret = Signature.freshSecret();
        String url = "http://hooks.example:" + receiver.port() + "/x";
        assertThat(posting.send(delivery, url, secret, host -> new InetAddress[] {InetAddress.getLoopbackAddress()}))
                .isEmpty();
        assertThat(receiver.received().get(0).header("host")).isEqualTo("hooks.example:" + receiver.port());
    }

    @Test
    void anAddressThatCannotBeToldIsRefusedAndTheSecretIsShownOnce() {
        for (String url :
                List.of("", "ftp://x.example", "https://user:pw@x.example", "nonsense", "https://x.example#a")) {
            Response refused = admin.form("/webhooks").formParam("url", url).post("/webhooks");
            assertThat(refused.statusCode()).as(url).isEqualTo(422);
        }
        listen();
        assertThat(page()).doesNotContain("whsec_").contains("hooks?from=ieum");
        admin.form("/webhooks").post("/webhooks/" + id() + "/removal").then().statusCode(303);
        assertThat(page()).doesNotContain("hooks?from=ieum");
    }

    private String listen() {
        String html = admin.form("/webhooks")
                .formParam("url", receiver.url())
                .post("/webhooks")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replace("&#43;", "+")
                .replace("&#61;", "=")
                .replace("&#x3D;", "=");
        Matcher secret = SECRET.matcher(html);
        assertThat(secret.find()).isTrue();
        return secret.group();
    }

    private String page() {
        return admin.browser().get("/webhooks").asString();
    }

    private String id() {
        Matcher id = Pattern.compile("/webhooks/(\\d+)/test").matcher(page());
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    private List<Received> await(int count) {
        Waiting.until("told", () -> receiver.received().size() >= count);
        return receiver.received();
    }

    private Set<String> kinds() {
        return receiver.received().stream()
                .map(one -> json(one).path("type").asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private JsonNode json(Received one) {
        try {
            return mapper.readTree(one.body());
        } catch (IOException e) {
            throw new AssertionError(one.body(), e);
        }
    }
}
