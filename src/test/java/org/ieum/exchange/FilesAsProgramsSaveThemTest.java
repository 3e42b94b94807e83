package org.ieum.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.ieum.exchange.Files.LEARNERS;
import static org.ieum.exchange.Files.learner;
import static org.ieum.exchange.Uploads.upload;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ieum.testing.StoredTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that office programs, input methods and other systems have written: taken, or refused in one sentence. */
@QuarkusTest
@TestSecurity(user = "token:1", roles = "admin")
class FilesAsProgramsSaveThemTest extends StoredTest {

    @ParameterizedTest
    @ValueSource(strings = {" ", "\t", "\u00a0", "\u3000", "\u200b", "\ufeff", "\u3164", " \u200b\u2060 "})
    void aCellThatShowsNothingIsEmpty(String nothing) {
        created(LEARNERS + learner("L1").replace("bada.l1@learners.test", nothing), 1);
        assertThat(all("select count(*) from Learner where emailLookup is null"))
                .containsExactly(1L);
        refused(LEARNERS + learner("L2").replace("Bada", nothing), "alias", "This is needed.");
        refused(LEARNERS + learner("L2").replace("ko:native;en:A2", nothing), "languages", "This is needed.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bada\u200b", "\ufeffBada", "\u00a0Bada\u3000", "Ba\u00adda", "Bada\u3164"})
    void whatCannotBeSeenIsNoPartOfAName(String name) {
        created(LEARNERS + learner("L1").replace("Bada", name), 1);
        assertThat(all("select alias from Learner")).containsExactly("Bada");
    }

    @ParameterizedTest
    @ValueSource(strings = {"👩\u200d🏫 Bada", "می\u200cخواهم", "❤\ufe0f"})
    void joinersOfEmojiAndPersianStay(String name) {
        created(LEARNERS + learner("L1").replace("Bada", name), 1);
        assertThat(all("select alias from Learner")).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MON 18:00-21:00|MON 18:00–21:00",
                "MON 18:00-21:00|MON 18:00—21:00",
                "MON 18:00-21:00|MON 18:00−21:00",
                "MON 18:00-21:00|ＭＯＮ １８：００－２１：００",
                "MON 18:00-21:00;SAT|MON 18:00-21:00；SAT",
                "english:1x60|english:1×60",
                "english:1x60|english：1x60",
                "2026-10-01|2026–10‑01",
                "ko:native|ｋｏ:native",
                "bada.l1@learners.test|bada.l1＠learners.test",
            })
    void signsInThePlaceOfPlainOnesAreTaken(String plain, String written) {
        String row = learner("L1");
        assertThat(row).contains(plain);
        created(LEARNERS + row, 1);
        upload(Map.of("learners", LEARNERS + row.replace(plain, written)))
                .statusCode(200)
                .body("learners.unchanged", is(1));
    }

    @Test
    void rowsThatWereEmptiedAreNobody() {
        String commas = ",".repeat(12) + "\n";
        created(LEARNERS + learner("L1") + commas.repeat(40) + learner("L2") + " ,\u3000" + ",".repeat(11) + "\n", 2);
    }

    @Test
    void aColumnWithoutANameHoldsNothing() {
        String header = LEARNERS.strip() + ",, \n";
        created(header + learner("L1").strip() + ",,\n", 1);
        refused(header + learner("L2").strip() + ",,x\n", "", "Column 15 has no name, and something stands in it.");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '^',
            value = {"^;^, ^;^", "^\t^, tab", "^|^, ^|^"})
    void otherSeparatorsAreOneSentence(String sign, String name) {
        String file = (LEARNERS + "L1,Bada,b@c.test,ko\n").replace(",", sign);
        upload(Map.of("learners", file))
                .statusCode(422)
                .body("errors", hasSize(1))
                .body("errors[0].line", is(1))
                .body(
                        "errors[0].reason",
                        is("The cells of this file are parted by “" + name + "”. Save it with commas."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "x-windows-949"})
    void otherEncodingsAreOneSentence(String encoding) {
        String file =
                LEARNERS + learner("L1").replace("Bada", "달빛") + learner("L2").replace("Bada", "바다");
        upload("learners", file.getBytes(Charset.forName(encoding)))
                .statusCode(422)
                .body("errors", hasSize(1))
                .body("errors[0].reason", is("This is not text in UTF-8; save the file as UTF-8."));
    }

    @Test
    void aMacsKoreanIsComposedAndNotTooLong() throws IOException {
        created(file("07-learners.csv"), 3);
        assertThat(all("select count(*) from Learner where alias = '달빛바다'")).containsExactly(2L);
    }

    @ParameterizedTest
    @CsvSource({
        "02-learners.csv, 200",
        "12-learners.csv, 200",
        "13-learners.csv, 422",
        "18-learners-blank-rows.csv, 200",
        "18-learners-nameless-column.csv, 200",
        "20-learners.csv, 200",
        "23-learners-semicolons.csv, 422",
    })
    void filesThatWereSeen(String name, int status) throws IOException {
        upload(Map.of("learners", file(name))).statusCode(status);
    }

    private void created(String learners, int count) {
        upload(Map.of("learners", learners)).statusCode(200).body("learners.created", is(count));
    }

    private static void refused(String learners, String column, String reason) {
        ValidatableResponse answer =
                upload(Map.of("learners", learners)).statusCode(422).body("errors", hasSize(1));
        answer.body("errors[0].column", is(column)).body("errors[0].reason", is(reason));
    }

    private List<Object> all(String query) {
        return entities.createQuery(query, Object.class).getResultList();
    }

    private static String file(String name) throws IOException {
        return java.nio.file.Files.readString(Path.of("src/test/resources/cases", name), StandardCharsets.UTF_8);
    }
}
