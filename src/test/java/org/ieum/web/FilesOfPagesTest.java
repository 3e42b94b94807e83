package org.ieum.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ieum.testing.PeopleInFiles;
import org.ieum.testing.SolvedRounds;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A CSV that a page links to opens right in a spreadsheet; a program's begins with its header (HTTP contract). */
@QuarkusTest
class FilesOfPagesTest extends StoredTest {

    private static final Pattern LINK = Pattern.compile("href=\"([^\"]+\\.csv[^\"]*)\"");
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final WebClient coordinator = new WebClient();

    @BeforeEach
    void aRoundUnderReview() {
        coordinator.signedIn();
        RestAssured.requestSpecification = WebClient.withTheToken();
        new PeopleInFiles()
                .learner("L1", "바다", "", "english:1x60", "2026-09-01")
                .tutor("T1", "Kim", "english", "approved")
                .arrive();
    }

    @AfterEach
    void noToken() {
        RestAssured.requestSpecification = null;
    }

    @Test
    void everyFileThatAPageLinksToBeginsWithTheMark() {
        String round = SolvedRounds.page(SolvedRounds.solved());
        RestAssured.requestSpecification = null;
        TreeSet<String> files = new TreeSet<>();
        for (String page : List.of("/numbers", "/weeks/free", "/exports", round, round + "/recruiting")) {
            String html = coordinator
                    .browser()
                    .get(page)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            LINK.matcher(html).results().forEach(link -> files.add(link.group(1).replace("&amp;", "&")));
        }
        // Each is there as a workbook, too; that is an archive.
        Set<String> workbooks =
                files.stream().filter(file -> file.endsWith("as=xlsx")).collect(Collectors.toSet());
        files.removeAll(workbooks);
        assertThat(files).hasSizeGreaterThanOrEqualTo(11);
        assertThat(workbooks).hasSameSizeAs(files);
        for (String workbook : workbooks) {
            byte[] bytes = bytes(coordinator, workbook);
            assertThat(bytes).as(workbook).startsWith('P', 'K');
        }
        for (String file : files) {
            byte[] bytes = bytes(coordinator, file);
            assertThat(bytes).as(file).startsWith(MARK);
            assertThat(new String(bytes, 3, 3, StandardCharsets.UTF_8)).as(file).doesNotContain("\ufeff");
        }
    }

    @Test
    void aProgramsBeginWithTheirHeader() {
        String round = SolvedRounds.solved();
        for (String file : List.of(
                "/api/v1/learners.csv",
                "/api/v1/learners.csv?as=xlsx",
                "/api/v1/tutors.csv",
                "/api/v1/pairings.csv",
                "/api/v1/wishes.csv",
                round + "/proposals.csv",
                round + "/unmatched.csv",
                round + "/recruiting.csv")) {
            byte[] bytes = WebClient.withTheToken()
                    .get(file)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();
            assertThat(bytes[0]).as(file).isBetween((byte) 'a', (byte) 'z');
        }
    }

    private static byte[] bytes(WebClient coordinator, String file) {
        return coordinator
                .browser()
                .urlEncodingEnabled(false)
                .get(file)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }
}
