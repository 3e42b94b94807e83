package org.ieum.exchange;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.testing.PageText;
import org.ieum.testing.SolvedRounds;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each input that once went wrong, sent to its door: what is right is said here in brief, its kind has tests of its own. */
@QuarkusTest
class CasesTest extends StoredTest {

    private static final Path INPUTS = Path.of("src/test/resources/cases");

    /** Changes from a day on are the lessons' concern, with tests there. */
    private static final Set<String> ELSEWHERE = Set.of("03");

    private interface Case {
        void hold();
    }

    private Map<String, Case> cases() {
        Map<String, Case> cases = new LinkedHashMap<>();
        cases.put("01-sign-up.json", this::isSignedUpOnceUnderOneKey);
        cases.put("02-learners.csv", () -> taken("02-learners.csv", 2));
        cases.put("05", this::oneOddAddressStopsNoPublication);
        cases.put("06-older.json", this::bothChildrenAreKept);
        cases.put("06-younger.json", this::bothChildrenAreKept);
        cases.put("07-learners.csv", this::aMacsKoreanIsFoundAndTheSame);
        cases.put("12-learners.csv", this::whoeverWasThereIsSaidToBe);
        cases.put("12-learners-after-spreadsheet.csv", this::whoeverWasThereIsSaidToBe);
        cases.put("13-learners.csv", () -> refused("13-learners.csv", "alias", "This is needed."));
        cases.put("18-learners-blank-rows.csv", () -> taken("18-learners-blank-rows.csv", 2));
        cases.put("18-learners-nameless-column.csv", () -> taken("18-learners-nameless-column.csv", 1));
        cases.put("20-learners.csv", () -> taken("20-learners.csv", 1));
        cases.put(
                "23-learners-semicolons.csv",
                () -> learners("23-learners-semicolons.csv")
                        .statusCode(422)
                        .body("errors", hasSize(1))
                        .body("errors[0].reason", containsString("parted by “;”")));
        return cases;
    }

    @TestFactory
    Stream<DynamicTest> each() {
        return cases().entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> {
                    database.clear();
                    one.getValue().hold();
                }));
    }

    @Test
    void noneIsLeftOut() throws IOException {
        try (Stream<Path> inputs = Files.list(INPUTS)) {
            Set<String> there = inputs.map(input -> input.getFileName().toString())
                    .filter(name -> !ELSEWHERE.contains(name))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(cases().keySet()).containsExactlyInAnyOrderElementsOf(there);
        }
    }

    private void isSignedUpOnceUnderOneKey() {
        signUp("01-sign-up.json", "stand-1").statusCode(202);
        signUp("01-sign-up.json", "stand-1").statusCode(202);
        signUp("06-older.json", "stand-1").statusCode(422);
        assertThat(aliases()).containsExactly("Sora");
    }

    private void bothChildrenAreKept() {
        signUp("06-older.json", "one").statusCode(202);
        signUp("06-younger.json", "two").statusCode(202);
        assertThat(aliases()).containsExactlyInAnyOrder("Older", "Younger");
    }

    private void aMacsKoreanIsFoundAndTheSame() {
        taken("07-learners.csv", 3);
        program().queryParam("q", "달빛").get("/api/v1/learners").then().body("items.ref", hasItems("G1", "G2"));
        String duplicates =
                new WebClient().signedIn().browser().get("/duplicates").asString();
        assertThat(PageText.seen(duplicates)).contains("G1", "G2").doesNotContain("G3");
    }

    private void whoeverWasThereIsSaidToBe() {
        taken("12-learners.csv", 2);
        learners("12-learners-after-spreadsheet.csv")
                .statusCode(200)
                .body("warnings.line", contains(2, 3))
                .body("warnings[0].reason", equalTo("This address belongs to “007” already."));
    }

    private void oneOddAddressStopsNoPublication() {
        RequestSpecification all = program();
        for (String file : new String[] {"learners", "tutors", "pairings"}) {
            all.multiPart(file, file + ".csv", bytes("05/" + file + ".csv"), "text/csv");
        }
        all.post("/api/v1/import").then().statusCode(200);
        learners("05/learners-later.csv").statusCode(200);
        RestAssured.requestSpecification = program();
        try {
            given().post(SolvedRounds.solved() + "/publication").then().statusCode(200);
        } finally {
            RestAssured.requestSpecification = null;
        }
        assertThat(number("select count(*) from outbox_message where state = 'given_up'"))
                .isEqualTo(0L);
        assertThat(number("select count(*) from outbox_message")).isGreaterThanOrEqualTo(4L);
    }

    private static void taken(String file, int people) {
        learners(file).statusCode(200).body("learners.created", is(people));
    }

    private static void refused(String file, String column, String reason) {
        learners(file).statusCode(422).body("errors.column", hasItem(column)).body("errors.reason", hasItem(reason));
    }

    private static ValidatableResponse learners(String file) {
        return program()
                .multiPart("learners", "learners.csv", bytes(file), "text/csv")
                .post("/api/v1/import")
                .then();
    }

    private static ValidatableResponse signUp(String file, String key) {
        return given().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(new String(bytes(file), StandardCharsets.UTF_8))
                .post("/api/v1/learners")
                .then();
    }

    private static RequestSpecification program() {
        return WebClient.withTheToken();
    }

    private List<String> aliases() {
        return entities.createQuery("select alias from Learner", String.class).getResultList();
    }

    private static byte[] bytes(String file) {
        try {
            return Files.readAllBytes(INPUTS.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
