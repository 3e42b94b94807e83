package org.ieum.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ieum.outbox.InjectMailbox;
import org.ieum.testing.OwnPageLinks;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What is somebody else's is not there: for each route of one's own page that names a thing, {@code objects.csv} says which
 * kind of thing, and what anybody else is answered who names it.
 */
@QuarkusTest
class ObjectsOfOthersTest {

    private static final Path FILE = Path.of("src/test/resources/objects.csv");

    @InjectMailbox
    GreenMail mailbox;

    @Inject FilledInstallation house;
    @Inject EntityManager entities;

    @AfterEach
    void nobodyIsLeft() {
        house.empty();
    }

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
            for (List<String> line : lines()) {
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

    @Test
    void everyRouteThatNamesAThingIsInTheFile() throws IOException {
        assertThat(lines().stream().map(line -> line.get(0)))
                .containsExactlyInAnyOrderElementsOf(Routes.all().stream()
                        .filter(route -> route.path().matches("/my/.*\\{.*"))
                        .map(Object::toString)
                        .toList());
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

    private static List<List<String>> lines() throws IOException {
        return Files.readAllLines(FILE).stream()
                .skip(1)
                .map(line -> List.of(line.split(",", -1)))
                .toList();
    }

    private String one(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> String.valueOf(entities.createNativeQuery(sql).getSingleResult()));
    }
}
