package org.ieum.web;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.ieum.account.web.Invitations;
import org.ieum.kernel.Side;
import org.ieum.testing.BackgroundJobs;
import org.ieum.testing.OwnPageLinks;
import org.ieum.testing.SignUpBodies;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.Test;

/**
 * What is somebody else's is not there: for each route that names a thing, {@code objects.csv} says which kind of thing, and
 * what anybody else is answered who names it. Where the role is the whole rule, or the path itself is the secret, it says that.
 */
@QuarkusTest
class ObjectsOfOthersTest extends FilledTest {

    private static final Path FILE = Path.of("src/test/resources/objects.csv");

    @Inject EntityManager entities;
    @Inject BackgroundJobs jobs;

    @Test
    void aForeignNumberOpensNothingAndChangesNothing() throws Exception {
        house.fill(mailbox);
        String pairing = one("select p.id from pairing p join learner l on l.id = p.learner_id where l.ref = 'L1'"
                + " and p.state = 'running'");
        String lesson = one("select min(id) from lesson");
        Map<String, String> things = Map.of("pairing", pairing, "lesson", lesson, "code", "ABCD-EFGH-JKLM");
        WebClient owner = OwnPageLinks.at(OwnPageLinks.link(mailbox, "areum@people.test"));
        assertThat(owner.browser().get("/my/meetings/" + pairing).statusCode())
                .as("its own people see it")
                .isEqualTo(200);
        List<String> otherwise = new ArrayList<>();
        for (String address : List.of("sora@people.test", "t3@tutors.test")) {
            WebClient somebody = OwnPageLinks.at(OwnPageLinks.link(mailbox, address));
            String before = stored();
            for (List<String> line : lines(ObjectsOfOthersTest::isOfOwnPages)) {
                String thing = things.get(line.get(1));
                int status = answer(somebody, line.get(0), thing).statusCode();
                if (status != Integer.parseInt(line.get(2))) {
                    otherwise.add(address + " " + line.get(0) + " " + status);
                }
            }
            assertThat(stored()).as(address).isEqualTo(before);
        }
        assertThat(otherwise).isEmpty();
    }

    /** What belongs to one of those who work here, or stands within something else. */
    @Test
    void whatIsAnothersIsNotThereForThoseWhoWorkHereEither() {
        Map<String, String> filled = house.fill(mailbox);
        WebClient owner = new WebClient().signedIn();
        WebClient second = new Invitations(owner).colleague("second@example.org", "admin");
        WebClient coordinator = new Invitations(owner).colleague("third@example.org", "coordinator");
        owner.form("/exports").formParam("reason", "The annual letter to all").post("/exports");
        change("insert into concern_reader (account_id, shown_as) select min(id), 'A' from account");
        signUpTwice("twice@people.test");
        for (String page : List.of(
                "/concerns/" + filled.get("{concern}"),
                "/tables/" + filled.get("{table}") + "/columns",
                "/import/" + filled.get("{draft}"))) {
            assertThat(owner.browser().get(page).statusCode()).as(page).isEqualTo(200);
        }
        Map<String, Foreign> foreign = Map.of(
                "concern", new Foreign(filled.get("{concern}"), "", List.of(second, coordinator)),
                "table", new Foreign(filled.get("{table}"), "", List.of(second, coordinator)),
                "import", new Foreign(filled.get("{draft}"), "", List.of(second, coordinator)),
                "session",
                        new Foreign(
                                one("select min(number) from account_session where account_id ="
                                        + " (select min(id) from account)"),
                                "",
                                List.of(second, coordinator)),
                "permit", new Foreign(one("select max(id) from export_permit"), "", List.of(owner)),
                "own account", new Foreign(one("select min(id) from account"), "", List.of(owner)),
                "proposal",
                        new Foreign(filled.get("{published}"), filled.get("{proposal}"), List.of(owner, coordinator)),
                "lesson of a pairing",
                        new Foreign(filled.get("{offer}"), filled.get("{lesson}"), List.of(owner, coordinator)),
                "newer answer",
                        new Foreign(
                                filled.get("{tutor}"),
                                one("select max(id) from newer_answer"),
                                List.of(owner, coordinator)),
                "what-if", new Foreign(filled.get("{published}"), filled.get("{answer}"), List.of(owner, coordinator)));
        List<String> otherwise = new ArrayList<>();
        jobs.restDuring(() -> foreign.forEach((kind, thing) -> {
            for (List<String> line : lines(route -> route.get(1).equals(kind))) {
                String before = everything();
                for (WebClient somebody : thing.tried()) {
                    int status = thing.answer(somebody, line.get(0)).statusCode();
                    if (status != Integer.parseInt(line.get(2))) {
                        otherwise.add(line.get(0) + " " + status);
                    }
                }
                if (!everything().equals(before)) {
                    otherwise.add(line.get(0) + " changed something");
                }
            }
        }));
        assertThat(otherwise).isEmpty();
        assertThat(lines(line -> !line.get(2).equals("-") && !isOfOwnPages(line)).stream()
                        .map(line -> line.get(1)))
                .as("kinds that are tried")
                .isSubsetOf(foreign.keySet());
    }

    /**
     * Something, named by whom it does not belong to.
     *
     * @param number what stands in the path
     * @param within the number of what is looked for within it, of which it is none; empty if the path has one number
     */
    private record Foreign(String number, String within, List<WebClient> tried) {

        Response answer(WebClient somebody, String route) {
            String[] parts = route.split(" ", 2);
            String path = parts[1].replaceFirst("\\{[^}]*}", number).replaceAll("\\{[^}]*}", within);
            if (path.startsWith("/api/")) {
                return WebClient.withTheToken()
                        .contentType("application/json")
                        .body("{\"decision\":\"approved\",\"version\":0}")
                        .request(parts[0], path);
            }
            return parts[0].equals("GET")
                    ? somebody.browser().get(path)
                    : somebody.form("/sessions")
                            .formParam("text", "What was said and done about it.")
                            .formParam("decision", "approved")
                            .formParam("choice", "take")
                            .formParam("version", 0)
                            .formParam("sheet", 0)
                            .formParam("header", 1)
                            .formParam("with", number)
                            .post(path);
        }
    }

    @Test
    void everyRouteThatNamesAThingIsInTheFile() {
        assertThat(lines(line -> true).stream().map(line -> line.get(0)))
                .containsExactlyInAnyOrderElementsOf(Routes.all().stream()
                        .filter(route -> !route.method().getOwner().isEquivalentTo(ProtectedRoutes.class))
                        .filter(route -> route.path().contains("{"))
                        .map(Object::toString)
                        .toList());
    }

    /** Where the role is the whole rule, the file of roles says that it is one. */
    @Test
    void whereTheRoleIsTheWholeRuleItIsOne() throws IOException {
        Map<String, String> rules = Map.of(
                "any coordinator", ".*,in,in,401,401",
                "any admin", ".*,403,in,401,401",
                "any program", "(401,){3}in,in,in,in",
                "any program of an admin", "(401,){3}403,in,403,in",
                "bearer", "in,in,in,in,in,401,401",
                "a word of ours", "in,in,in,in,in,401,401");
        Map<String, String> cells = Files.readAllLines(Path.of("src/test/resources/routes.csv")).stream()
                .collect(toMap(line -> line.split(",", 2)[0], line -> line.split(",", 2)[1]));
        assertThat(lines(line -> line.get(2).equals("-")))
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(cells.get(line.get(0))).as(line.get(0)).matches(rules.get(line.get(1))));
    }

    private static boolean isOfOwnPages(List<String> line) {
        return line.get(0).contains(" /my/");
    }

    private static Response answer(WebClient somebody, String route, String thing) {
        String[] parts = route.split(" ", 2);
        String path = parts[1].replaceAll("\\{[^}]*}", thing);
        return parts[0].equals("GET")
                ? somebody.browser().get(path)
                : somebody.form("/my")
                        .formParam("answer", "fine")
                        .formParam("word", "met")
                        .formParam("seen", 0)
                        .post(path);
    }

    private String stored() {
        return one("select (select string_agg(cast(l as text), ' ' order by l.id) from lesson l) || '|' ||"
                + " (select string_agg(cast(h as text), ' ' order by h.pairing_id) from handover h) || '|' ||"
                + " (select count(*) from message)");
    }

    /** All but what grows with whoever knocks, when tokens were used, and mails on their way. */
    private String everything() {
        return one("""
            select string_agg(c.relname || md5(cast(query_to_xml(
                format('select cast(t as text) from %I t order by 1', c.relname), true, false, '') as text)), ' '
                order by c.relname)
            from pg_class c where c.relkind = 'r' and c.relnamespace = to_regnamespace('public')
            and c.relname not in ('audit_entry', 'account_session', 'api_token', 'visit', 'arrival', 'scheduled_tasks', 'idempotency_key',
                'outbox_message')\
            """) + one("select count(*) from account_session") + one("select count(*) from api_token");
    }

    private static List<List<String>> lines(Predicate<List<String>> of) {
        try {
            return Files.readAllLines(FILE).stream()
                    .skip(1)
                    .map(line -> List.of(line.split(",", -1)))
                    .filter(of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Their second answers wait aside until they confirm them. */
    private void signUpTwice(String address) {
        for (int n = 0; n < 2; n++) {
            RestAssured.given()
                    .contentType("application/json; charset=UTF-8")
                    .body(SignUpBodies.of(Side.LEARNER, address))
                    .post("/api/v1/learners")
                    .then()
                    .statusCode(202);
            change("update outbox_message set created_at = created_at - interval '3 minutes'");
        }
    }

    private void change(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).executeUpdate());
    }

    private String one(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> String.valueOf(entities.createNativeQuery(sql).getSingleResult()));
    }
}
