package org.ieum.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.ieum.account.web.Invitations;
import org.ieum.testing.OwnPageLinks;
import org.ieum.testing.WebClient;
import org.ieum.web.Routes.Route;
import org.junit.jupiter.api.Test;

/**
 * Who gets through which door stands in {@code routes.csv}, a line a route and a column a role: {@code in}, or how they are
 * turned away. Every cell is tried, and a route that has no line is a failure, so that nobody opens one without saying to whom.
 */
@QuarkusTest
class RouteRolesTest extends FilledTest {

    private static final Path FILE = Path.of("src/test/resources/routes.csv");
    private static final Path FRESH = Path.of("target/routes.csv");

    /** They end a session, and what a browser's forms have with it. */
    private static final Pattern ENDING = Pattern.compile(".*(sign-out|closing|/my/exit|sessions.*)");

    /** Of nobody; a number where one is asked for. */
    private static final String NOBODYS = "999999999";

    @Test
    void everyRoleGetsThroughWhereTheFileSaysAndNowhereElse() throws Exception {
        house.fill(mailbox);
        Map<String, Caller> callers = callers();
        Map<String, Map<String, String>> found = new TreeMap<>();
        for (Route route : routes()) {
            callers.forEach((role, caller) -> found.computeIfAbsent(route.toString(), one -> new LinkedHashMap<>())
                    .put(role, caller.tries(route)));
        }
        List<String> lines = new ArrayList<>(List.of("route," + String.join(",", callers.keySet())));
        found.forEach((route, cells) -> lines.add(route + "," + String.join(",", cells.values())));
        Files.write(FRESH, lines);
        assertThat(found.size() * callers.size()).isGreaterThan(900);
        assertThat(lines).isEqualTo(Files.readAllLines(FILE));
    }

    /** The file says the same as the annotations: one of the two was not changed by mistake. */
    @Test
    void theFileAgreesWithWhatTheRoutesSay() throws IOException {
        Map<String, List<String>> file = new TreeMap<>();
        for (String line : Files.readAllLines(FILE)) {
            List<String> cells = List.of(line.split(",", -1));
            file.put(cells.get(0), cells.subList(1, cells.size()));
        }
        List<String> roles = file.remove("route");
        assertThat(file.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        routes().stream().map(Route::toString).toList());
        for (Route route : routes()) {
            List<String> cells = file.get(route.toString());
            boolean everybody = route.isForEverybody();
            // Whoever has no page closes none and leaves none, and is led to the same place.
            boolean own = route.path().matches("/my(?!/closing|/exit)(/.*)?");
            assertThat(cells.get(roles.indexOf("nobody")).equals("in"))
                    .as(route.toString())
                    .isEqualTo(everybody && !own);
            boolean program = route.path().startsWith("/api/") || route.path().startsWith("/q/");
            assertThat(cells.get(roles.indexOf("admin-token")).equals("in"))
                    .as(route.toString())
                    .isEqualTo(program);
        }
    }

    /** Last of all what ends a session. */
    private static List<Route> routes() {
        return Routes.all().stream()
                .filter(route -> !route.method().getOwner().isEquivalentTo(ProtectedRoutes.class))
                .sorted(Comparator.comparing(RouteRolesTest::ends).thenComparing(Route::toString))
                .toList();
    }

    private static boolean ends(Route route) {
        return ENDING.matcher(route.path()).matches();
    }

    private Map<String, Caller> callers() throws Exception {
        WebClient admin = new WebClient().signedIn();
        WebClient colleague = new Invitations(admin).colleague("roles@example.org", "coordinator");
        Map<String, Caller> callers = new LinkedHashMap<>();
        callers.put("nobody", Caller.in(new WebClient()));
        callers.put("learner", Caller.in(own("areum@people.test")));
        callers.put("tutor", Caller.in(own("t1@tutors.test")));
        callers.put("coordinator", Caller.in(colleague));
        callers.put("admin", Caller.in(admin));
        callers.put("coordinator-token", Caller.by(admin.programsToken("coordinator")));
        callers.put("admin-token", Caller.by(WebClient.setting("ieum.bootstrap.api-token")));
        return callers;
    }

    private WebClient own(String address) throws Exception {
        return OwnPageLinks.at(OwnPageLinks.link(mailbox, address));
    }

    /**
     * Somebody who tries doors.
     *
     * @param token a program's; empty for a browser
     * @param form what each form of a browser has
     */
    private record Caller(WebClient browser, String token, String form) {

        static Caller in(WebClient browser) {
            return new Caller(browser, "", browser.token("/sign-in"));
        }

        static Caller by(String token) {
            return new Caller(new WebClient(), token, "");
        }

        String tries(Route route) {
            Response answer = request(route).request(route.verb(), route.path().replaceAll("\\{[^}]*}", NOBODYS));
            int status = answer.statusCode();
            assertThat(status).as(route.toString()).isLessThan(500);
            String to = answer.header("Location") == null ? "" : answer.header("Location");
            // The doors themselves turn nobody away who is no program.
            if (route.path().matches("/sign-(in|out)(/.*)?") && status != 401) {
                return "in";
            }
            if (status == 303 && to.matches(".*/sign-in([?].*)?")) {
                return "sign-in";
            }
            if (status == 303 && to.endsWith("/me?notice=again")) {
                return "own-link";
            }
            return status == 401 || status == 403 ? Integer.toString(status) : "in";
        }

        private RequestSpecification request(Route route) {
            String type = route.says(Consumes.class).map(one -> one.value()[0]).orElse(MediaType.WILDCARD);
            if (!token.isEmpty()) {
                return io.restassured.RestAssured.given()
                        .redirects()
                        .follow(false)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", type);
            }
            RequestSpecification request = browser.browser().header("Content-Type", type);
            return route.verb().equals("GET")
                    ? request
                    : request.header(Csrf.HEADER, ends(route) ? browser.token("/sign-in") : form);
        }
    }
}
