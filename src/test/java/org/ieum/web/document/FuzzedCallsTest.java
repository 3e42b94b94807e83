package org.ieum.web.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ieum.testing.WebClient.withTheToken;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ieum.kernel.Side;
import org.ieum.lesson.MakingLessons;
import org.ieum.message.WritingToEachOther;
import org.ieum.testing.BackgroundJobs;
import org.ieum.testing.CleanDatabase;
import org.ieum.testing.PeopleInFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Calls made from the document by chance: sound ones, and ones with something wrong in every place. None is our mistake, and
 * every answer is one that the document has. A few each time; {@code ./mvnw -Pfuzz} makes 2,000. A failure names its seed.
 */
@QuarkusTest
class FuzzedCallsTest {

    private static final int CALLS = Integer.getInteger("api.calls", 150);
    private static final long SEED = Long.getLong("api.seed", 2026);

    @Inject CleanDatabase database;
    @Inject MakingLessons making;
    @Inject WritingToEachOther writing;
    @Inject BackgroundJobs jobs;

    @BeforeEach
    void somePeople() {
        database.clear();
        new PeopleInFiles()
                .learner("L1", "Sora", "l1@example.org", "english:1x60", "2026-10-01")
                .learner("L2", "Bada", "", "english:1x60;math:1x60", "2026-10-01")
                .tutor("T1", "Kim", "english", "approved")
                .tutor("T2", "Lee", "english", "approved")
                .pair("L2", "T2", "SAT 10:00/60")
                .wish("L1", "T1", "learner", "2")
                .arrive();
        making.make();
        somethingToAskAbout();
    }

    /** A pair that has just said yes, and called a coordinator; a round, an offer and lessons come with them. */
    private void somethingToAskAbout() {
        int round = post("rounds", Map.of("effectiveOn", "2026-11-30", "timeLimit", "PT1S"))
                .path("id");
        jobs.awaitRounds();
        post("rounds/" + round + "/publication", Map.of());
        int offer = withTheToken().get("/api/v1/offers").path("[0].id");
        for (Side side : Side.values()) {
            post("offers/" + offer + "/answers", Map.of("side", side.code(), "answer", "accepted"));
        }
        writing.call(offer, Side.LEARNER, "public");
    }

    private static Response post(String path, Map<String, ?> body) {
        Response answer =
                withTheToken().contentType("application/json").body(body).post("/api/v1/" + path);
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 299);
        return answer;
    }

    /** What there is. */
    private static FuzzedCall.Keys keys() {
        Map<String, List<String>> keys =
                new HashMap<>(Map.of("learners", List.of("L1", "L2", "N-1"), "tutors", List.of("T1", "T2", "N-2")));
        keys.put("pairings", ids("pairings", "items.id"));
        keys.put("handovers", ids("handovers", "items.pairing"));
        keys.put("conversations", ids("conversations", "items.pairing"));
        keys.put("lessons", ids("lessons?limit=3", "items.id"));
        keys.put("rounds", ids("rounds", "id"));
        keys.put("offers", ids("offers", "id"));
        keys.put("proposals", ids("rounds/" + keys.get("rounds").get(0) + "/proposals", "id"));
        return new FuzzedCall.Keys(keys);
    }

    private static List<String> ids(String list, String at) {
        List<Integer> ids = withTheToken().get("/api/v1/" + list).path(at);
        return Stream.concat(ids.stream(), Stream.of(1)).map(Object::toString).toList();
    }

    @AfterEach
    void nobody() {
        database.clear();
    }

    @Test
    void noCallIsOurMistakeAndEveryAnswerIsInTheDocument() throws IOException {
        DescribedApi api = new DescribedApi();
        // It goes on for as long as a round is solved.
        List<String> operations = api.operations().stream()
                .filter(name -> !name.equals("watchRound"))
                .sorted()
                .toList();
        List<String> harmless =
                operations.stream().filter(name -> !name.startsWith("erase")).toList();
        FuzzedCall.Keys keys = keys();
        List<String> wrong = new ArrayList<>();
        Map<Integer, Integer> statuses = new TreeMap<>();
        for (int n = 0; n < CALLS; n++) {
            long seed = SEED + n;
            Random chance = new Random(seed);
            // Whoever is erased is nobody to ask about: not before the end.
            List<String> now = n < CALLS * 9 / 10 ? harmless : operations;
            String name = now.get(n % now.size());
            FuzzedCall call = FuzzedCall.of(api.operation(name), keys, chance);
            Response answer = send(api, name, call);
            statuses.merge(answer.statusCode(), 1, Integer::sum);
            api.fault(name, answer).ifPresent(fault -> wrong.add("seed " + seed + ", " + call + ": " + fault));
            if (answer.statusCode() == 201) {
                jobs.awaitRounds();
            }
        }
        System.out.println("Calls by what was answered: " + statuses);
        assertThat(wrong).isEmpty();
        assertThat(statuses.keySet()).contains(200, 404, 422);
    }

    private static Response send(DescribedApi api, String name, FuzzedCall call) {
        RequestSpecification request = call.known() ? withTheToken() : RestAssured.given();
        request.config(RestAssured.config()
                .encoderConfig(EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                        .encodeContentTypeAs(call.type(), io.restassured.http.ContentType.TEXT)));
        request.urlEncodingEnabled(false);
        call.headers().forEach(request::header);
        if (!call.body().isEmpty()) {
            request.contentType(call.type()).body(call.body());
        }
        return request.request(api.operation(name).verb().toUpperCase(java.util.Locale.ROOT), call.path());
    }
}
