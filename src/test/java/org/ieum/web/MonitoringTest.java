package org.ieum.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.ieum.testing.WebClient.withTheToken;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Handler;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.ieum.kernel.Side;
import org.ieum.person.Status;
import org.ieum.platform.measure.Figure;
import org.ieum.platform.measure.Measure;
import org.ieum.testing.BackgroundJobs;
import org.ieum.testing.HeardLog;
import org.ieum.testing.OwnPageLinks;
import org.ieum.testing.WebClient;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;

/** What is seen of the service from outside: figures, the rules that are made of them, and which request a line of the log is of. */
@QuarkusTest
class MonitoringTest extends FilledTest {

    /** In nanoseconds; figures are good for ten seconds. */
    private static final long LONGER_THAN_GOOD = 12_000_000_000L;

    private static final Path RULES = Path.of("docs/monitoring/alerts.yaml");
    private static final Path DASHBOARD = Path.of("docs/monitoring/grafana.json");

    /** Prometheus makes {@code up} itself. */
    private static final Pattern NAME = Pattern.compile("\\b(?:ieum|http_server|agroal|jvm)_[a-z_]+");

    @Inject
    @Any
    Instance<Measure> measures;

    @Inject EntityManagerFactory factory;
    @Inject BackgroundJobs jobs;

    /** What a full house has. Tests before may have left some of it, so that one of them alone says nothing. */
    private static final List<Pattern> FULL = Stream.of(
                    "ieum_rounds\\{[^}]*state=\"(review|published)\"[^}]*} [1-9]",
                    "ieum_learners\\{[^}]*status=\"approved\"[^}]*} [1-9]",
                    "ieum_pairings\\{[^}]*state=\"offered\"[^}]*} [1-9]")
            .map(Pattern::compile)
            .toList();

    @Test
    void figuresAreForThoseWhoMayAskForThem() {
        given().get("/q/metrics").then().statusCode(401);
        given().header("Authorization", "Bearer wrong").get("/q/metrics").then().statusCode(401);
        given().get("/q/metrics/").then().statusCode(401);
        withTheToken()
                .accept("text/plain")
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .contentType("text/plain");
    }

    @Test
    void everyFigureIsToldOfAFullHouseAndOfAnEmptyOne() {
        Set<String> promised = measures.stream()
                .flatMap(measure -> measure.figures().stream())
                .map(Figure::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(promised).hasSizeGreaterThan(15);
        assertThat(names(scrape())).containsAll(promised);
        house.fill(mailbox);
        String full = fresh();
        assertThat(names(full)).containsAll(promised);
        assertThat(FULL).allSatisfy(figure -> assertThat(full).containsPattern(figure));
        assertThat(full).containsPattern("ieum_database_up(\\{[^}]*})? 1\\.0");
        for (Side side : Side.values()) {
            assertThat(Status.values())
                    .allSatisfy(status -> assertThat(full)
                            .containsPattern("ieum_" + side.plural() + "\\{[^}]*status=\"" + status.code() + "\""));
        }
    }

    /** After what was read last is no longer good. */
    private static String fresh() {
        String[] now = {scrape()};
        org.ieum.testing.Waiting.until("figures are read again", () -> {
            now[0] = scrape();
            return FULL.stream().allMatch(figure -> figure.matcher(now[0]).find());
        });
        return now[0];
    }

    /** All rooms in one, at most every ten seconds; what else is asked is who asks. */
    @Test
    void figuresAreReadByOneStatementHoweverOftenTheyAreAskedFor() {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        List<Long> taken = new ArrayList<>();
        jobs.restDuring(() -> {
            long begun = System.nanoTime();
            while (System.nanoTime() - begun < LONGER_THAN_GOOD) {
                statistics.clear();
                scrape();
                taken.add(statistics.getPrepareStatementCount());
                LockSupport.parkNanos(300_000_000);
            }
        });
        long known = Collections.min(taken);
        assertThat(known).as("who asks").isLessThanOrEqualTo(2);
        // Twice the figures, and once what else is read now and then; more, if figures took two.
        assertThat(taken.stream().mapToLong(count -> count - known).sum()).isBetween(1L, 3L);
    }

    @Test
    void anAdminReadsWhatRunsHere() {
        given().get("/q/info").then().statusCode(401);
        withTheToken()
                .get("/q/info")
                .then()
                .statusCode(200)
                .body("version", is(WebClient.setting("ieum.version")))
                .body("stored", greaterThan(202_611_270_000L))
                .body("java", containsString(Runtime.version().toString()))
                .body("postgresql", not(emptyString()));
    }

    @Test
    void whatRulesAndDashboardNameIsTold() throws IOException {
        given().get("/").then().statusCode(200);
        given().get("/api/v1/doors/broken").then().statusCode(500);
        Set<String> told = names(scrape());
        assertThat(NAME.matcher(Files.readString(RULES) + queries()).results().map(found -> found.group()))
                .hasSizeGreaterThan(40)
                .allSatisfy(name -> assertThat(told).contains(name));
    }

    private static String queries() throws IOException {
        JsonNode board = new ObjectMapper().readTree(DASHBOARD.toFile());
        return board.findValuesAsText("expr").stream().collect(Collectors.joining("\n"));
    }

    @Test
    void aRouteIsNamedAsTheCodeHasItAndNeverAsSomebodyCalledIt() throws Exception {
        house.fill(mailbox);
        String link = OwnPageLinks.link(mailbox, "areum@people.test");
        given().get(link);
        given().get("/api/v1/rounds/1");
        given().get("/areum-was-here/" + "areum@people.test");
        withTheToken().get("/api/v1/learners/AREUM-WAS-HERE");
        given().header("X-Method", "x").request("BREW", "/areum-was-here");
        String told = scrape();
        assertThat(told)
                .contains("route=\"/api/v1/{people}/{ref}\"", "route=\"none\"", "method=\"other\"")
                .doesNotContainIgnoringCase("areum", link.substring(link.lastIndexOf('/') + 1));
    }

    @Test
    void aRequestThatFailedSaysWhichAndSoDoesTheLog() {
        Queue<String> numbers = new ConcurrentLinkedQueue<>();
        Handler handler = listening(numbers);
        Logger logger = Logger.getLogger(Refusals.class.getName());
        logger.addHandler(handler);
        try {
            var program = given().header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                    .get(ProtectedRoutes.API + "broken");
            String number = program.header("X-Request-Id");
            assertThat(program.<String>path("instance")).isEqualTo("urn:uuid:" + number);
            assertThat(numbers).containsExactly(number + " /api/v1/doors/broken 0af7651916cd43dd8448eb211c80319c");
            var page = given().header("traceparent", "no trace\"").get("/doors/broken");
            assertThat(page.statusCode()).isEqualTo(500);
            assertThat(page.asString()).contains(page.header("X-Request-Id"));
            assertThat(numbers).last().asString().isEqualTo(page.header("X-Request-Id") + " /doors/broken null");
            assertThat(given().get("/nowhere").asString()).doesNotContain("<code>");
        } finally {
            logger.removeHandler(handler);
        }
    }

    private static Handler listening(Queue<String> numbers) {
        return new HeardLog(line -> {
            ExtLogRecord said = ExtLogRecord.wrap(line);
            numbers.add(said.getMdc("request") + " " + said.getMdc("route") + " " + said.getMdc("trace"));
        });
    }

    /** Skipped, and said to be, where Prometheus's own tool is not at hand (Debian's package {@code prometheus}). */
    @Test
    void prometheusTakesRulesAndFigures() throws Exception {
        assumeThat(runs("promtool", "--version")).as("no promtool at hand").isTrue();
        Process rules = new ProcessBuilder("promtool", "check", "rules", RULES.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(rules.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(rules.waitFor()).as(said).isZero();
        Process check = new ProcessBuilder("promtool", "check", "metrics")
                .redirectErrorStream(true)
                .start();
        try (var input = check.getOutputStream()) {
            input.write(scrape().getBytes(StandardCharsets.UTF_8));
        }
        List<String> complaints = check.inputReader()
                .lines()
                // Names of libraries are theirs.
                .filter(line -> line.contains("ieum_") || line.contains("http_server") || line.contains("error while"))
                .toList();
        assertThat(complaints).isEmpty();
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    private static String scrape() {
        return withTheToken().accept("text/plain").get("/q/metrics").asString();
    }

    private static Set<String> names(String scraped) {
        return Stream.of(scraped.split("\n", -1))
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.replaceAll("[{ ].*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
