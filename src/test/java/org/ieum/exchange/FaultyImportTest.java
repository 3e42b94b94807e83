package org.ieum.exchange;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.ieum.exchange.Files.LEARNERS;
import static org.ieum.exchange.Files.PAIRINGS;
import static org.ieum.exchange.Files.TUTORS;
import static org.ieum.exchange.Files.WISHES;
import static org.ieum.exchange.Files.learner;
import static org.ieum.exchange.Files.learners;
import static org.ieum.exchange.Files.tutor;
import static org.ieum.exchange.Files.tutors;
import static org.ieum.exchange.Uploads.refuseLarge;
import static org.ieum.exchange.Uploads.upload;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ieum.testing.StoredTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files with something wrong: each cell is told, and nothing is stored. */
@QuarkusTest
@TestSecurity(user = "token:1", roles = "admin")
class FaultyImportTest extends StoredTest {

    @AfterEach
    void nothingIsStored() {
        for (String entity : List.of("Learner", "Tutor", "Pairing", "Wish", "AuditEntry")) {
            assertThat(entities.createQuery("select count(*) from " + entity, Long.class)
                            .getSingleResult())
                    .as(entity)
                    .isZero();
        }
    }

    static Stream<Arguments> learnerCells() {
        return Stream.of(
                Arguments.of("ref", "L1,", "L 1,", "another form than: [A-Za-z0-9_-]{1,40}"),
                Arguments.of("ref", "L1,", ",", "needed"),
                Arguments.of("ref", "L1,", "L0,", "“L0” stands in line 2 already"),
                Arguments.of("alias", "Bada", " ", "needed"),
                Arguments.of("alias", "Bada", "x".repeat(81), "longer than 80"),
                Arguments.of("alias", "Bada", "=1+1", "must not begin with “=”"),
                Arguments.of("alias", "Bada", "+1", "must not begin with “+”"),
                Arguments.of("alias", "Bada", "-1", "must not begin with “-”"),
                Arguments.of("alias", "Bada", "@SUM(A1)", "must not begin with “@”"),
                Arguments.of("alias", "Bada", "Ba\tda", "cannot be seen (U+0009)"),
                Arguments.of("alias", "Bada", "\"Ba\rda\"", "cannot be seen (U+000D)"),
                Arguments.of("alias", "Bada", "Ba\u0000da", "cannot be seen (U+0000)"),
                Arguments.of("alias", "Bada", "\u202eadaB", "cannot be seen (U+202E)"),
                Arguments.of("email", "bada.l1@learners.test", "bada@", "another form than: name@example.org"),
                Arguments.of("email", "bada.l1@learners.test", "\"a@b.kr\nBcc: c@d.kr\"", "cannot be seen (U+000A)"),
                Arguments.of("email", "bada.l1@learners.test", "=a@b.kr", "must not begin with “=”"),
                Arguments.of("locale", ",ko,", ",fr,", "“fr” is not one of: ko, en, zh"),
                Arguments.of("gender", "female", "Female", "“Female” is not one of: female, male"),
                Arguments.of("city", "Seoul,either", "Atlantis,either", "“Atlantis” is not in the list"),
                Arguments.of("city", "Seoul,either", ",in_person", "needed"),
                Arguments.of("delivery", "either", "by_post", "“by_post” is not one of"),
                Arguments.of("time_zone", "Asia/Seoul", "Asia/Soul", "not a known time zone"),
                Arguments.of("time_zone", "Asia/Seoul", "+09:00", "not a known time zone"),
                Arguments.of("languages", "ko:native", "ko:D1", "“D1” is not one of: A1, A2"),
                Arguments.of("languages", "ko:native", "ko", "another form than: TAG:LEVEL"),
                Arguments.of("languages", "ko:native;en:A2", "", "needed"),
                Arguments.of("languages", "en:A2", "ko:A2", "“ko” is there twice"),
                Arguments.of("needs", "english:1x60", "english:4x60", "“4” is outside 1-3"),
                Arguments.of("needs", "english:1x60", "english:1x45", "“45” is not one of: 60, 90, 120"),
                Arguments.of("needs", "english:1x60", "elvish:1x60", "“elvish” is not in the list"),
                Arguments.of("needs", "english:1x60", "math:1x60", "“math” is there twice"),
                Arguments.of("needs", "english:1x60", "english:1:60", "SUBJECT:SESSIONSxMINUTES"),
                Arguments.of("availability", "MON 18", "MOO 18", "“MOO” is not one of: MON, TUE"),
                Arguments.of("availability", "18:00-21:00", "18:10-21:00", "“18:10” is not on the half hour"),
                Arguments.of("availability", "18:00-21:00", "21:00-18:00", "end must come after"),
                Arguments.of("availability", "18:00-21:00", "18:00-25:00", "another form than: HH:MM"),
                Arguments.of("availability", "MON 18:00-21:00", "MON", "DAY HH:MM-HH:MM"),
                Arguments.of("tutor_gender", ",,2026", ",other,2026", "“other” is not one of: female, male"),
                Arguments.of("registered_on", "2026-10-01", "2026-02-30", "another form than"),
                Arguments.of("registered_on", "2026-10-01", "1.10.2026", "another form than"));
    }

    @ParameterizedTest
    @MethodSource("learnerCells")
    void tellsTheLearnersCell(String column, String sound, String faulty, String reason) {
        String row = learner("L1");
        assertThat(row).contains(sound);
        String file = LEARNERS
                + learner("L0")
                + row.replaceFirst(Pattern.quote(sound), Matcher.quoteReplacement(faulty))
                + learner("L2");
        refusedFor(Map.of("learners", file), 3, column, reason).body("errors[0].file", is("learners"));
    }

    static Stream<Arguments> tutorCells() {
        return Stream.of(
                Arguments.of("email", "kim.t1@tutors.test", "", "needed"),
                Arguments.of("name", "Kim", "=cmd|' /C calc'!A0", "must not begin with “=”"),
                Arguments.of("subjects", "english;math", "english;elvish", "“elvish” is not in the list"),
                Arguments.of("subjects", "english;math", "", "needed"),
                Arguments.of("max_sessions_per_week", ",3,2,", ",13,2,", "“13” is outside 1-12"),
                Arguments.of("max_learners", ",3,2,", ",3,0,", "“0” is outside 1-6"),
                Arguments.of("commitment_end", "2027-10-04", "2027-10-03", "at least a year: 2027-10-04 or later"),
                Arguments.of("commitment_start", "2026-10-05", "soon", "another form than"),
                Arguments.of("status", "approved", "retired", "“retired” is not one of: applied"));
    }

    @ParameterizedTest
    @MethodSource("tutorCells")
    void tellsTheTutorsCell(String column, String sound, String faulty, String reason) {
        refusedFor(Map.of("tutors", TUTORS + tutor("T1").replace(sound, faulty)), 2, column, reason);
    }

    @Test
    void tellsEveryCellOfEveryFile() {
        refused(upload(Map.of(
                        "learners",
                                LEARNERS + learner("L1").replace("female", "x").replace("MON", "MAN"),
                        "tutors", TUTORS + tutor("T1").replace("male", "x"))))
                .body("errors.file", is(List.of("learners", "learners", "tutors")))
                .body("errorCount", is(3));
    }

    @Test
    void tellsThePhysicalLineOfACellBehindABreak() {
        String file = LEARNERS
                + learner("L0").replace("Bada", "\"Ba\nda\"")
                + learner("L1").replace("female", "x");
        refused(upload(Map.of("learners", file)))
                .body("errors.line", is(List.of(2, 4)))
                .body("errors.column", is(List.of("alias", "gender")));
    }

    @Test
    void tellsColumnsThatAreUnknownMissingOrThereTwice() {
        refused(upload(Map.of("wishes", "learner_ref,tutor_ref,by,by,colour\n")))
                .body("errors.column", is(List.of("by", "colour", "kind")))
                .body("errors.line", is(List.of(1, 1, 1)))
                .body("errors[1].reason", containsString("“colour” is not known"));
    }

    @Test
    void tellsAnEmptyFile() {
        refused(upload(Map.of("wishes", ""))).body("errors", hasSize(4));
    }

    @Test
    void tellsRowsOfAnotherLength() {
        refused(upload(Map.of("wishes", WISHES + "L1,T1,learner\nL1,T1,learner,1,2\n")))
                .body("errors.line", is(List.of(2, 3)))
                .body("errors[0].column", is("kind"))
                .body("errors[0].reason", containsString("3 cells, the header has 4"));
    }

    @Test
    void tellsAQuoteThatIsNotClosed() {
        refused(upload(Map.of("learners", learners(1) + "L1,\"Bada"))).body("errors[0].line", is(3));
    }

    @Test
    void tellsTheCellWithBytesThatAreNotUtf8() {
        byte[] file = (learners(1) + learner("L1").replace("Bada", "José")).getBytes(StandardCharsets.ISO_8859_1);
        refused(upload("learners", file))
                .body("errors", hasSize(1))
                .body("errors[0].line", is(3))
                .body("errors[0].column", is("alias"))
                .body("errors[0].reason", containsString("UTF-8"));
    }

    @Test
    void tellsAFileOfNulBytes() {
        refused(upload("learners", new byte[4096])).body("errors[0].line", is(1));
    }

    @Test
    void refusesAFileOf50MegabytesOfRows() throws Exception {
        byte[] row = learner("L1").getBytes(StandardCharsets.UTF_8);
        byte[] file = Arrays.copyOf(LEARNERS.getBytes(StandardCharsets.UTF_8), 50 << 20);
        for (int at = LEARNERS.length(); at + row.length < file.length; at += row.length) {
            System.arraycopy(row, 0, file, at, row.length);
        }
        assertThat(refuseLarge("learners", file).getString("errors[0].reason")).contains("larger than 32 MB");
    }

    @Test
    void refusesARowOf30MegabytesWithoutTakingItWhole() throws Exception {
        byte[] file = Arrays.copyOf(LEARNERS.getBytes(StandardCharsets.UTF_8), 30 << 20);
        Arrays.fill(file, LEARNERS.length(), file.length, (byte) 'a');
        JsonPath problem = refuseLarge("learners", file);
        assertThat(problem.getInt("errors[0].line")).isEqualTo(2);
        assertThat(problem.getString("errors[0].reason")).contains("far too long");
    }

    @Test
    void listsTheFirstThousandFlawsAndSaysHowManyThereAre() {
        refused(upload(Map.of("learners", learners(1200).replace("female", "x"))))
                .body("errors", hasSize(1000))
                .body("errorCount", is(1200));
    }

    @Test
    void tellsPeopleWhomNobodyKnows() {
        refused(upload(Map.of(
                        "learners",
                        learners(1),
                        "tutors",
                        tutors(1),
                        "wishes",
                        WISHES + "L0,T9,learner,1\nL0,T0,tutor,5\nL9,T0,tutor,2\n",
                        "pairings",
                        PAIRINGS + "L9,T0,english,online,MON 18:00/60,2026-11-02\n")))
                .body(
                        "errors.collect { it.file + it.line + it.column }",
                        is(List.of("wishes3kind", "pairings2learner_ref", "wishes2tutor_ref", "wishes4learner_ref")));
    }

    @Test
    void tellsPairingsThatCannotRun() {
        refused(upload(Map.of(
                        "learners", learners(2),
                        "tutors", tutors(2),
                        "pairings",
                                PAIRINGS
                                        + "L0,T0,english,online,MON 18:00/60,2026-11-02\n"
                                        + "L1,T1,english,online,WED 18:30/60;WED 19:00/60,2026-11-02\n"
                                        + "L0,T1,english,online,SUN 10:00/60,2026-11-02\n")))
                .body("errors.line", is(List.of(4, 3)))
                .body("errors[0].column", is("subject"))
                .body("errors[1].column", is("times"))
                .body("errors[1].reason", is("Two of these lessons overlap."));
    }

    @Test
    void tellsPartsThatNobodyKnows() {
        refused(upload(Map.of("people", "ref\n"))).body("errors[0].file", is("people"));
        given().multiPart("dummy", "").post("/api/v1/import").then().statusCode(422);
    }

    @Test
    void speaksTheReadersLanguage() {
        refused(given().header("Accept-Language", "ko"), Map.of("wishes", WISHES + ",,learner,1\n"))
                .body("title", containsString("아무것도 바꾸지 않았어요"))
                .body("errors[0].reason", is("꼭 적어 주세요."));
    }

    /** One cell is told, and no other. */
    private static ValidatableResponse refusedFor(Map<String, String> files, int line, String column, String reason) {
        return refused(upload(files))
                .body("errors", hasSize(1))
                .body("errors[0].line", is(line))
                .body("errors[0].column", is(column))
                .body("errors[0].reason", containsString(reason));
    }

    private static ValidatableResponse refused(RequestSpecification request, Map<String, String> files) {
        return refused(upload(request, files));
    }

    private static ValidatableResponse refused(ValidatableResponse response) {
        return response.statusCode(422)
                .contentType("application/problem+json")
                .body("type", is("/problems/invalid"))
                .body("status", is(422));
    }
}
