package org.ieum.spreadsheet.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ieum.testing.PeopleInFiles;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A file that was taken out, opened in LibreOffice and saved there changes nothing when it comes in again; with a cell typed over
 * it changes that. Where LibreOffice is not at hand, files stand for it that it once saved.
 */
@QuarkusTest
class SavedByLibreOfficeTest extends StoredTest {

    private static final String NOT_AT_HAND =
            "LibreOffice is not at hand (Debian: libreoffice-calc-nogui); the files that are kept of it are read all the same";

    private WebClient coordinator;
    private TableWalk walk;

    @TempDir
    Path folder;

    /** Keys that look like numbers, names that look like sums and days, lists, empty cells. */
    @BeforeEach
    void people() {
        new PeopleInFiles()
                .learner("007", "바다", "bada@people.test", "english:1x60;math:2x90", "2026-10-01")
                .learner("1-2", "1 + 1 = 2", "", "math:1x60", "2026-10-02")
                .learner("1e10", "하늘 '9월'", "sky@people.test", "Busan", "english:1x60", "SAT 09:00-24:00", "2026-10-03")
                .learner("TRUE", "3/4", "", "english:1x60", "2026-10-04")
                .tutor("0010", "\"Kim; Lee\"", "english;math", "approved")
                .tutor("T2", "1.5", "english", "paused")
                .pair("007", "0010", "MON 19:00/60")
                .pair("1e10", "0010", "SAT 09:00/60", "2026-10-30")
                .arrive();
        coordinator = new WebClient().signedIn();
        walk = new TableWalk(coordinator);
    }

    @ParameterizedTest
    @ValueSource(strings = {"learners", "tutors", "pairings"})
    void whatItSavesAgainChangesNothing(String kind) throws Exception {
        assumeTrue(LibreOffice.isAtHand(), NOT_AT_HAND);
        LibreOffice office = new LibreOffice(folder);
        byte[] out = taken(kind);
        changesNothing(left(kind + "-saved.xlsx", office.save(out, "xlsx", LibreOffice.WORKBOOK)), kind);
        changesNothing(left(kind + "-saved.csv", office.save(out, "xlsx", LibreOffice.CP949_SEMICOLONS)), kind);
    }

    @Test
    void aCellThatWasTypedOverThereChangesAlone() throws Exception {
        assumeTrue(LibreOffice.isAtHand(), NOT_AT_HAND);
        LibreOffice office = new LibreOffice(folder);
        String open = new String(office.save(taken("learners"), "xlsx", LibreOffice.FLAT), StandardCharsets.UTF_8);
        byte[] typed =
                open.replace("<text:p>Busan</text:p>", "<text:p>서울</text:p>").getBytes(StandardCharsets.UTF_8);
        changesOneCity(left("learners-typed-over.xlsx", office.save(typed, LibreOffice.FLAT, LibreOffice.WORKBOOK)));
    }

    @ParameterizedTest
    @CsvSource({"learners", "tutors", "pairings"})
    void whatItOnceSavedChangesNothing(String kind) throws IOException {
        changesNothing(kept(kind + "-saved.xlsx"), kind);
        changesNothing(kept(kind + "-saved.csv"), kind);
    }

    @Test
    void aCellThatWasOnceTypedOverThereChangesAlone() throws IOException {
        changesOneCity(kept("learners-typed-over.xlsx"));
    }

    private void changesNothing(byte[] file, String kind) {
        String path = walk.bring(file, kind);
        walk.columnsAsGuessed(path);
        coordinator.browser().get(path + "/values").then().body(containsString("Everything is understood"));
        assertThat(walk.preview(path)).contains("The files change nothing");
    }

    private void changesOneCity(byte[] file) {
        String path = walk.bring(file, "learners");
        walk.columnsAsGuessed(path);
        String preview = walk.preview(path);
        assertThat(preview.split("<del>", -1)).hasSize(2);
        assertThat(preview).contains("1e10", "city: <del>Busan</del> <ins>Seoul</ins>");
    }

    /** As a page offers it to a colleague in Korean, who then goes on in English. */
    private byte[] taken(String kind) {
        byte[] file = coordinator
                .browser()
                .get("/api/v1/" + kind + ".csv?as=xlsx&lang=ko")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        coordinator.browser().get("/tables?lang=en");
        return file;
    }

    /** To be kept instead of the one that is kept, if LibreOffice has changed. */
    private static byte[] left(String name, byte[] file) throws IOException {
        return Files.readAllBytes(
                Files.write(Files.createDirectories(Path.of("target", "tables")).resolve(name), file));
    }

    private static byte[] kept(String name) throws IOException {
        try (InputStream in = SavedByLibreOfficeTest.class.getResourceAsStream("/tables/" + name)) {
            return in.readAllBytes();
        }
    }
}
