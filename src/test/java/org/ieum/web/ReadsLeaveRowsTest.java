package org.ieum.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ieum.account.web.Invitations;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.Test;

/** Wherever one of us sees a name, the trail says so: every route that answers is opened, and what its pages lead to. */
@QuarkusTest
class ReadsLeaveRowsTest extends FilledTest {

    /** A stream that goes on as long as a round is being solved; it tells numbers. */
    private static final String STREAM = "/api/v1/rounds/{id}/events";

    private static final int MOST_LINKS = 120;

    /** Which number stands in a route for what; the rest of a route's path decides. */
    private static final Map<String, String> NUMBERS = Map.ofEntries(
            Map.entry("/api/v1/learners/{ref}", "L1"),
            Map.entry("/api/v1/tutors/{ref}", "T1"),
            Map.entry("/api/v1/pairings/{id}", "{handover}"),
            Map.entry("/api/v1/rounds/{id}", "{round}"),
            Map.entry("/learners/{id}", "{learner}"),
            Map.entry("/tutors/{id}", "{tutor}"),
            Map.entry("/rounds/{id}", "{round}"),
            Map.entry("/rounds/{round}", "{round}"),
            Map.entry("/offers/{id}", "{declined}"),
            Map.entry("/handovers/{id}", "{handover}"),
            Map.entry("/conversations/{pairing}", "{handover}"),
            Map.entry("/outbox/{id}", "{mail}"),
            Map.entry("/accounts/{id}", "{account}"));

    @Inject EntityManager entities;

    @Test
    void whereverANameIsShownARowSaysSo() {
        Map<String, String> filled = house.fill(mailbox);
        WebClient admin = new WebClient().signedIn();
        WebClient colleague = new Invitations(admin).colleague("reads@example.org", "coordinator");
        String actor = "account:" + number("select max(id) from account");
        List<String> names = names();
        Set<String> silent = new LinkedHashSet<>();
        Set<String> told = new LinkedHashSet<>();
        Set<String> links = new LinkedHashSet<>();
        for (String path : paths(filled)) {
            Response answer = look(path, actor, () -> colleague.browser().get(path), names, silent, told);
            if (answer.contentType().startsWith("text/html")) {
                PageForms.links(answer.asString()).stream()
                        .filter(link -> link.contains("?") && !link.contains("lang="))
                        .forEach(links::add);
            }
        }
        links.stream()
                .limit(MOST_LINKS)
                .forEach(path -> look(path, actor, () -> colleague.browser().get(path), names, silent, told));
        String program = "token:" + number("select min(id) from api_token");
        RequestSpecification token =
                RestAssured.given().header("Authorization", "Bearer " + WebClient.setting("ieum.bootstrap.api-token"));
        paths(filled).stream()
                .filter(path -> path.startsWith("/api/"))
                .forEach(path -> look(
                        path, program, () -> RestAssured.given().spec(token).get(path), names, silent, told));
        assertThat(silent).as("read without a row").isEmpty();
        assertThat(told).as("read with one").hasSizeGreaterThan(30);
    }

    private Response look(
            String path,
            String actor,
            Supplier<Response> asks,
            List<String> names,
            Set<String> silent,
            Set<String> told) {
        long before = readings(actor);
        Response answer = asks.get();
        String said = answer.statusCode() == 200 ? answer.asString() : "";
        List<String> seen = names.stream().filter(said::contains).toList();
        if (!seen.isEmpty()) {
            (readings(actor) > before ? told : silent).add(path + " " + seen);
        }
        return answer;
    }

    private static List<String> paths(Map<String, String> filled) {
        List<String> paths = new ArrayList<>();
        for (String route : (Iterable<String>) routes()::iterator) {
            String path = route;
            for (Map.Entry<String, String> number : NUMBERS.entrySet()) {
                if (path.equals(number.getKey()) || path.startsWith(number.getKey() + "/")) {
                    path = path.replace(
                            number.getKey(),
                            number.getKey()
                                    .replaceAll(
                                            "\\{[^}]*}$", filled.getOrDefault(number.getValue(), number.getValue())));
                }
            }
            path = path.replace("{proposal}", filled.get("{proposal}"))
                    .replaceAll("/what-if/\\{id}", "/what-if/" + filled.get("{answer}"))
                    .replaceAll("/weeks/\\{people}/.*", "/weeks/learners/" + filled.get("{learner}"))
                    .replaceAll("/next$", "/next?tutor=" + filled.get("{spare}"));
            if (!path.contains("{")) {
                paths.add(path);
            }
        }
        return paths;
    }

    private static Stream<String> routes() {
        return Routes.all().stream()
                .filter(route -> route.verb().equals("GET")
                        && !route.method().getOwner().isEquivalentTo(ProtectedRoutes.class)
                        && !route.path().equals(STREAM)
                        && !route.path().matches("/(my|me|join|sign-in)(/.*)?"))
                .map(Routes.Route::path)
                .sorted();
    }

    /** Long enough to be nothing else on a page. */
    private List<String> names() {
        List<?> found = QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(
                                "select alias from learner where length(alias) > 4"
                                        + " union select name from tutor where length(name) > 4",
                                String.class)
                        .getResultList());
        return found.stream().map(Object::toString).toList();
    }

    private long readings(String actor) {
        return Long.parseLong(number(
                "select count(*) from audit_entry where action ~ '[.-](read|listed)$' and actor = '" + actor + "'"));
    }

    private String number(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(sql).getSingleResult().toString());
    }
}
