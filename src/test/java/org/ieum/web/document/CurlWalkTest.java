package org.ieum.web.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ieum.testing.WebClient.withTheToken;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.ieum.testing.BackgroundJobs;
import org.ieum.testing.CleanDatabase;
import org.ieum.testing.PeopleInFiles;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines of curl in docs/api.md work as they stand there, but for the numbers of things, which are other ones here. */
@QuarkusTest
class CurlWalkTest {

    private static final Path DOCUMENT = Path.of("docs/api.md");

    @TempDir
    Path folder;

    @Inject
    CleanDatabase database;

    @Inject
    BackgroundJobs jobs;

    @BeforeEach
    void somePeople() throws IOException {
        assumeTrue(isThere(), "no bash and curl: the lines of docs/api.md are not run");
        database.clear();
        PeopleInFiles people = new PeopleInFiles()
                .learner("007", "Sora", "", "english:1x60", "2026-10-01")
                .learner("L2", "Bada", "", "english:1x60;math:1x60", "2026-10-01")
                .tutor("T-9", "Kim", "english", "approved")
                .tutor("T-8", "Lee", "math;english", "approved");
        people.files().forEach((name, csv) -> write(name + ".csv", csv));
        write("sora.json", new DescribedApi().operation("putLearner").example());
    }

    @AfterEach
    void nobody() {
        database.clear();
    }

    @Test
    void oneWeek() throws Exception {
        List<String> lines = commands("## One week with curl");
        assertThat(lines).hasSizeGreaterThan(12);
        for (String line : lines) {
            run(line);
        }
    }

    @Test
    void onePersonAtATime() throws Exception {
        run("api -F learners=@learners.csv -F tutors=@tutors.csv localhost:8080/api/v1/import");
        List<String> lines = commands("## One person at a time");
        assertThat(lines).hasSizeGreaterThan(5);
        for (String line : lines) {
            // Which lessons there are hangs on the day: those lines are not run.
            if (!line.contains("/pairings/12/") && !line.contains("/lessons")) {
                run(line);
            }
        }
    }

    /** The lines that begin with {@code api}, in the block of a section; what goes on in the next line is one. */
    private static List<String> commands(String section) throws IOException {
        String text = Files.readString(DOCUMENT);
        String block = text.substring(text.indexOf("```\n", text.indexOf(section)) + 4);
        return block.substring(0, block.indexOf("```"))
                .replace("\\\n", " ")
                .lines()
                .filter(line -> line.startsWith("api ") && !line.startsWith("api()"))
                .toList();
    }

    private void run(String line) throws Exception {
        String here =
                line.replace("localhost:8080", "localhost:" + RestAssured.port).replaceAll("PT[36]0S", "PT1S");
        here = numbered(
                here, "rounds/1", () -> withTheToken().get("/api/v1/rounds").path("[0].id"));
        here = numbered(
                here,
                "proposals/1",
                () -> withTheToken()
                        .get("/api/v1/rounds/"
                                + withTheToken().get("/api/v1/rounds").path("[0].id") + "/proposals")
                        .path("[0].id"));
        here = numbered(
                here, "offers/1", () -> withTheToken().get("/api/v1/offers").path("[0].id"));
        if (here.contains("If-Match: \"3\"")) {
            here = here.replace(
                    "\"3\"", withTheToken().get("/api/v1/learners/007").header("ETag"));
        }
        String api = "api() { curl -s -o answer -w '%{http_code}' -H 'Authorization: Bearer "
                + WebClient.setting("ieum.bootstrap.api-token") + "' \"$@\"; }\n";
        Process shell = new ProcessBuilder("bash", "-c", api + here.replaceAll("\\s+#.*$", ""))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String status = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor(60, TimeUnit.SECONDS)).as(line).isTrue();
        String answer = Files.exists(folder.resolve("answer")) ? Files.readString(folder.resolve("answer")) : "";
        assertThat(status).as(line + "\n" + here + "\n" + answer).matches("2\\d\\d");
        jobs.awaitRounds();
    }

    private interface Numbering {
        Integer find();
    }

    private static String numbered(String line, String named, Numbering number) {
        String kind = named.substring(0, named.indexOf('/'));
        Pattern place = Pattern.compile(Pattern.quote(named) + "\\b");
        return place.matcher(line).find() ? place.matcher(line).replaceAll(kind + "/" + number.find()) : line;
    }

    private void write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isThere() {
        try {
            return new ProcessBuilder("bash", "-c", "command -v curl").start().waitFor() == 0;
        } catch (IOException noBash) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
