package org.ieum.web.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ieum.testing.WebClient.withTheToken;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.ieum.lesson.MakingLessons;
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

    @Inject CleanDatabase database;
    @Inject EntityManager entities;
    @Inject MakingLessons making;
    @Inject BackgroundJobs jobs;

    @BeforeEach
    void somePeople() throws IOException {
        assumeTrue(isThere(), "no bash and curl: the lines of docs/api.md are not run");
        database.clear();
        PeopleInFiles people = new PeopleInFiles()
                .learner("007", "Sora", "", "english:1x60", "2026-10-01")
                .learner("L2", "Bada", "", "english:1x60;math:1x60", "2026-10-01")
                .tutor("T-9", "Kim", "english", "approved")
                .tutor("T-8", "Lee", "math;english", "approved")
                .pair("L2", "T-8", "SAT 10:00/60");
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
        run(
                "api -F learners=@learners.csv -F tutors=@tutors.csv -F pairings=@pairings.csv localhost:8080/api/v1/import");
        making.make();
        oneLessonIsOver();
        List<String> lines = commands("## One person at a time");
        assertThat(lines).hasSizeGreaterThan(16);
        bothSayYes();
        // What ends comes last: the lessons are gone with it.
        for (String line : lines) {
            if (!line.contains("/ending")) {
                run(line);
            }
        }
        for (String line : lines) {
            if (line.contains("/ending")) {
                run(line);
            }
        }
    }

    private void oneLessonIsOver() {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update lesson set planned_at = now() - interval '2 hours',"
                                + " starts_at = now() - interval '2 hours' where id = (select min(id) from lesson)")
                        .executeUpdate());
    }

    /** So that there is a hand-over. */
    private void bothSayYes() throws Exception {
        run("api -H 'Content-Type: application/json' -d '{\"effectiveOn\": \"2026-11-30\", \"timeLimit\": \"PT30S\"}'"
                + " localhost:8080/api/v1/rounds");
        run("api -X POST localhost:8080/api/v1/rounds/1/publication");
        for (String side : List.of("learner", "tutor")) {
            run("api -H 'Content-Type: application/json' -d '{\"side\": \"" + side + "\", \"answer\": \"accepted\"}'"
                    + " localhost:8080/api/v1/offers/1/answers");
        }
    }

    /** The lines that begin with {@code api}, in the blocks of a section; what goes on in the next line is one. */
    private static List<String> commands(String section) throws IOException {
        String text = Files.readString(DOCUMENT);
        String from = text.substring(text.indexOf(section) + section.length());
        String whole = from.substring(0, from.indexOf("\n## "));
        return Pattern.compile("(?s)```\n(.*?)```")
                .matcher(whole)
                .results()
                .flatMap(block -> block.group(1).replace("\\\n", " ").lines())
                .filter(line -> line.startsWith("api ") && !line.startsWith("api()"))
                .toList();
    }

    private void run(String line) throws Exception {
        String here =
                line.replace("localhost:8080", "localhost:" + RestAssured.port).replaceAll("PT[36]0S", "PT1S");
        here = numbered(ahead(here));
        if (here.contains("proposals/1")) {
            Object round = found("rounds [0].id");
            here = here.replaceAll("proposals/1\\b", "proposals/" + found("rounds/" + round + "/proposals [0].id"));
        }
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

    /** What stands for a thing of the document in this installation. */
    private String numbered(String line) {
        String here = line;
        for (Map.Entry<String, String> found : Map.of(
                        "rounds/1", "rounds [0].id",
                        "offers/1", "offers [0].id",
                        "pairings/12", "pairings?learner=L2&state=running items[0].id",
                        "pairing=12", "pairings?learner=L2&state=running items[0].id",
                        "handovers/12", "handovers items[0].pairing",
                        "lessons/345", "lessons items[0].id",
                        "lessons/346", "lessons items[1].id")
                .entrySet()) {
            Pattern place = Pattern.compile(Pattern.quote(found.getKey()) + "\\b");
            if (place.matcher(here).find()) {
                String kind = found.getKey().replaceAll("[0-9]+$", "");
                here = place.matcher(here).replaceAll(kind + found(found.getValue()));
            }
        }
        return here;
    }

    /** A number in a list. */
    private static Object found(String where) {
        String[] parts = where.split(" ", -1);
        return withTheToken().get("/api/v1/" + parts[0]).path(parts[1]);
    }

    /** Days that are ahead whenever this runs; the moved lesson's is its own. */
    private static String ahead(String line) {
        if (line.contains("/lessons/346/")) {
            String start = found("lessons items[1].startsAt").toString();
            return line.replaceAll("\\d{4}-\\d\\d-\\d\\dT11", start.substring(0, 10) + "T11");
        }
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Seoul"));
        return line.contains("/pairings/12/")
                ? line.replace("2026-12-07", today.plusDays(10).toString()).replace("2026-11-30", today.toString())
                : line;
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
