package org.ieum.selfservice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ieum.kernel.Side;
import org.ieum.learner.Confided;
import org.ieum.learner.Learners;
import org.ieum.person.PersonId;
import org.ieum.testing.OwnPageLinks;
import org.ieum.testing.StoredOffers;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept about somebody is a page before it is a file, and what they confided is theirs to change. */
@QuarkusTest
class OwnKeptTest extends StoredTest {

    @Inject StoredOffers asked;
    @Inject Learners learners;

    private long learner;
    private WebClient browser;

    @BeforeEach
    void twoWhoAreAsked() {
        long offer = asked.offer();
        learner = Long.parseLong(asked.stored("select cast(learner_id as text) from pairing where id = " + offer)
                .get(0));
        inTransaction(() -> learners.findById(learner)
                .confide(new Confided(
                        Optional.of("for my work"),
                        Optional.of("nobody from my street"),
                        Optional.empty(),
                        Optional.of("010-1234"))));
        browser = OwnPageLinks.of(new PersonId(Side.LEARNER, learner));
    }

    @Test
    void itIsReadInWordsAndTakenAsAFile() {
        assertThat(OwnPageLinks.page(browser, "/my"))
                .contains("href=\"/my/kept\"")
                .doesNotContain("href=\"/my/data\"");
        assertThat(OwnPageLinks.page(browser, "/my/kept"))
                .contains(
                        "What we keep about me",
                        "Alias L1",
                        "Monday 19:00–21:00",
                        "Mathematics",
                        "nobody from my street",
                        "010-1234",
                        "Mails to you",
                        "href=\"/my/data\"")
                .doesNotContain("Name T1", "rather_not_meet", "rather-not-meet");
        assertThat(browser.browser().get("/my/data").jsonPath().getMap("")).containsKeys("lessons", "history");
    }

    @Test
    void whatWasConfidedIsSeenAndChanged() {
        assertThat(OwnPageLinks.page(browser, "/my/confided"))
                .contains("nobody from my street", "for my work", "Write no names")
                .doesNotContain("010-1234");
        Response long501 = send("x".repeat(501), "for my work");
        assertThat(long501.statusCode()).isEqualTo(422);
        assertThat(long501.asString())
                .contains("x".repeat(501), "href=\"#avoid\"")
                .doesNotContain("href=\"#why\"");
        assertThat(send("no men\r\nno one older", "").header("Location")).endsWith("notice=confided");
        assertThat(confided())
                .isEqualTo(new Confided(
                        Optional.empty(),
                        Optional.of("no men no one older"),
                        Optional.empty(),
                        Optional.of("010-1234")));
        assertThat(send("", "").statusCode()).isEqualTo(303);
        assertThat(confided().avoid()).as("taken back").isEmpty();
        assertThat(trail.actions()).filteredOn("learner.confided"::equals).hasSize(2);
        WebClient tutor = OwnPageLinks.of(new PersonId(
                Side.TUTOR,
                Long.parseLong(asked.stored("select cast(tutor_id as text) from pairing")
                        .get(0))));
        assertThat(tutor.browser().get("/my/confided").statusCode()).isEqualTo(404);
        assertThat(OwnPageLinks.page(tutor, "/my")).doesNotContain("/my/confided");
        assertThat(OwnPageLinks.page(tutor, "/my/kept"))
                .contains("Name T1", "Steps of a tutor")
                .doesNotContain("Alias L1");
    }

    private Response send(String avoid, String why) {
        return OwnPageLinks.send(browser, "/my/confided", Map.of("avoid", avoid, "why", why));
    }

    private Confided confided() {
        return inTransactionOf(() -> learners.findById(learner).confided());
    }

    private static void inTransaction(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }

    private static <T> T inTransactionOf(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }
}
