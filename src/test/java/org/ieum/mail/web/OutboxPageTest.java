package org.ieum.mail.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Side;
import org.ieum.matching.model.Change;
import org.ieum.outbox.QueuedLetters;
import org.ieum.person.PersonId;
import org.ieum.selfservice.OwnPageAsked;
import org.ieum.testing.OwnPageLinks;
import org.ieum.testing.StoredPeople;
import org.ieum.testing.StoredTest;
import org.ieum.testing.Waiting;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The outbox as programs and coordinators see it. */
@QuarkusTest
class OutboxPageTest extends StoredTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    @Inject Event<OwnPageAsked> asked;

    private long learner;
    private long tutor;

    @BeforeEach
    void aPairing() throws Exception {
        mailbox.purgeEmailFromAllMailboxes();
        learner = people.learner("Byeol", Optional.of("byeol@example.org"), PageLanguage.EN, SEOUL);
        tutor = people.tutor("Kim", "kim@example.org", PageLanguage.EN, SEOUL);
        long pairing = pairings.pairing(learner, tutor, StoredPeople.MONDAY, "TUE 10:00/90");
        pairings.publish(pairings.round(), Change.NEW, pairing);
        assertThat(mailbox.waitForIncomingEmail(60_000, 2)).isTrue();
        Waiting.until("settled", () -> unsent() == 0);
    }

    @Test
    void tellsProgramsWhoWasWrittenToAndNotWhere() {
        Response answer = WebClient.withTheToken().get("/api/v1/outbox");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString()).doesNotContain("@", "Byeol", "Kim");
        assertThat(answer.jsonPath().getList("recipient.kind")).containsExactly("learner", "tutor");
        assertThat(answer.jsonPath().getList("recipient.id", Long.class)).containsExactly(learner, tutor);
        assertThat(answer.jsonPath().getList("kind")).containsOnly("pairing-new");
        assertThat(answer.jsonPath().getList("state")).containsOnly("sent");
        assertThat(answer.jsonPath().getList("tries", Integer.class)).containsOnly(1);
        assertThat(answer.jsonPath().getString("[0].sentAt")).isNotNull();
    }

    @Test
    void leadsOnWhereThereIsMore() {
        Response first = WebClient.withTheToken().get("/api/v1/outbox?limit=1");
        List<Long> ids = first.jsonPath().getList("id", Long.class);
        assertThat(ids).hasSize(1);
        String next = first.header("Link").replaceAll(".*<([^>]*)>.*", "$1");
        Response second = WebClient.withTheToken().urlEncodingEnabled(false).get(next);
        assertThat(second.jsonPath().getList("id", Long.class)).hasSize(1).doesNotContainAnyElementsOf(ids);
        String since = second.jsonPath().getString("[0].createdAt");
        assertThat(WebClient.withTheToken()
                        .queryParam("since", since)
                        .get("/api/v1/outbox")
                        .jsonPath()
                        .getList("id"))
                .isNotEmpty();
        assertThat(WebClient.withTheToken()
                        .queryParam("since", "2999-01-01T00:00:00Z")
                        .get("/api/v1/outbox")
                        .jsonPath()
                        .getList("id"))
                .isEmpty();
        assertThat(WebClient.withTheToken()
                        .queryParam("since", "soon")
                        .get("/api/v1/outbox")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void isClosedToStrangers() {
        assertThat(given().get("/api/v1/outbox").statusCode()).isEqualTo(401);
        assertThat(given().redirects().follow(false).get("/outbox").statusCode())
                .isNotEqualTo(200);
    }

    /** Mails bring their styles in themselves: our pages' rules would take them away, and the letter's own allow nothing else. */
    @Test
    void aLetterIsShownAsItsReaderSeesItAndRunsNothing() {
        WebClient admin = new WebClient().signedIn();
        long id = WebClient.withTheToken().get("/api/v1/outbox").jsonPath().getLong("[0].id");
        String page = admin.browser().get("/outbox/" + id).asString();
        assertThat(page)
                .contains("<iframe class=\"letter\" sandbox", "src=\"/outbox/" + id + "/html\"")
                .doesNotContain("srcdoc");
        Response letter = admin.browser().get("/outbox/" + id + "/html");
        assertThat(letter.statusCode()).isEqualTo(200);
        assertThat(letter.contentType()).startsWith("text/html");
        assertThat(letter.asString()).startsWith("<!doctype html>").contains("style=\"margin:0;padding:24px 16px");
        assertThat(letter.header("X-Frame-Options")).isEqualTo("SAMEORIGIN");
        assertThat(letter.header("Content-Security-Policy"))
                .contains(
                        "default-src 'none'",
                        "style-src 'unsafe-inline'",
                        "form-action 'none'",
                        "frame-ancestors 'self'")
                .doesNotContain("script-src", "img-src");
        for (String other : List.of("/outbox/" + id, "/outbox/" + id + "/html/", "/outbox/x/html", "/outbox")) {
            assertThat(admin.browser().get(other).header("Content-Security-Policy"))
                    .as(other)
                    .doesNotContain("unsafe-inline");
        }
        assertThat(admin.browser().get("/outbox/0/html").statusCode()).isEqualTo(404);
        assertThat(given().redirects()
                        .follow(false)
                        .get("/outbox/" + id + "/html")
                        .statusCode())
                .isEqualTo(303);
        assertThat(trail.actions()).contains("mail.read");
    }

    @Test
    void readingOneLeavesATrace() {
        WebClient admin = new WebClient().signedIn();
        String list = admin.browser().get("/outbox").asString();
        assertThat(list)
                .contains("new lessons", "learner Byeol (L-", "tutor Kim (T-")
                .doesNotContain("@example.org");
        assertThat(trail.actions()).contains("mail.listed").doesNotContain("mail.read");

        long id = WebClient.withTheToken().get("/api/v1/outbox").jsonPath().getLong("[0].id");
        Response page = admin.browser().get("/outbox/" + id);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).contains("byeol@example.org", "Your lessons are arranged", "sandbox");
        assertThat(admin.browser().get("/outbox/" + id + "/html").asString()).contains("<html lang=\"en\">");
        assertThat(trail.actions()).contains("mail.read");

        Response file = admin.browser().get("/outbox/" + id + "/file");
        assertThat(file.contentType()).startsWith("text/calendar");
        assertThat(file.asString()).startsWith("BEGIN:VCALENDAR");
        assertThat(admin.browser().get("/outbox/999999").statusCode()).isEqualTo(404);
    }

    @Test
    void noLinkThatLetsSomebodyInIsShown() {
        WebClient admin = new WebClient().signedIn();
        QuarkusTransaction.requiringNew()
                .run(() -> asked.fire(new OwnPageAsked(new PersonId(Side.LEARNER, learner), "asked")));
        String link = OwnPageLinks.linkIn(QueuedLetters.newest("own-page"));
        for (long id : ids()) {
            String page = admin.browser().get("/outbox/" + id).asString();
            assertThat(page).doesNotContainPattern("/[A-Za-z0-9_-]{32}").doesNotContain(link.substring(4));
        }
        assertThat(admin.browser().get("/outbox/" + ids().get(ids().size() - 1)).asString())
                .contains("/me/…", "are blanked");
    }

    private static List<Long> ids() {
        return WebClient.withTheToken().get("/api/v1/outbox").jsonPath().getList("id", Long.class);
    }

    @Test
    void aCoordinatorAsksForMoreTries() throws Exception {
        long id = WebClient.withTheToken().get("/api/v1/outbox").jsonPath().getLong("[0].id");
        giveUp(id);
        WebClient admin = new WebClient().signedIn();
        String page = "/outbox/" + id;
        assertThat(admin.browser().get("/outbox?state=given_up").asString()).contains("Mail " + id);
        assertThat(admin.form(page).post(page + "/retry").statusCode()).isEqualTo(303);
        assertThat(mailbox.waitForIncomingEmail(60_000, 3)).isTrue();
    }

    @Test
    void isChosenByStateAndKind() {
        long id = WebClient.withTheToken().get("/api/v1/outbox").jsonPath().getLong("[0].id");
        giveUp(id);
        WebClient admin = new WebClient().signedIn();
        assertThat(admin.browser()
                        .get("/outbox?state=given_up&kind=pairing-new")
                        .asString())
                .contains("given up (1)", "sent (1)", "All (2)", "new lessons (1)", "550 no such mailbox", "Mail " + id)
                .contains("Try the one that was given up again")
                .doesNotContain("Mail " + (id + 1));
        assertThat(admin.browser().get("/outbox?kind=invitation").asString()).contains("No mail is like that");
        database.clear();
        assertThat(admin.browser().get("/outbox").asString()).contains("Mails appear here when");
    }

    @Test
    void allThatWereGivenUpAreTriedAgainAndWrittenDown() throws Exception {
        long id = WebClient.withTheToken().get("/api/v1/outbox").jsonPath().getLong("[0].id");
        giveUp(id);
        WebClient admin = new WebClient().signedIn();
        assertThat(admin.form("/outbox").post("/outbox/retries").statusCode()).isEqualTo(303);
        assertThat(mailbox.waitForIncomingEmail(60_000, 3)).isTrue();
        assertThat(admin.form("/outbox").post("/outbox/retries").statusCode()).isEqualTo(303);
        assertThat(admin.form("/outbox").post("/outbox/" + id + "/retry").statusCode())
                .isEqualTo(303);
        // What was not given up is not tried again, and nothing is said of it.
        assertThat(trail.actions()).filteredOn("mail.retried"::equals).hasSize(1);
    }

    @Test
    void anAdminSendsThemselvesATestMail() throws Exception {
        mailbox.purgeEmailFromAllMailboxes();
        WebClient admin = new WebClient().signedIn();
        assertThat(admin.form("/outbox").post("/outbox").asString()).contains("The server took the test mail.");
        assertThat(mailbox.waitForIncomingEmail(60_000, 1)).isTrue();
        assertThat(mailbox.getReceivedMessages()[0].getAllRecipients())
                .extracting(Object::toString)
                .containsExactly(WebClient.setting("ieum.bootstrap.admin-email"));
        assertThat(trail.actions()).contains("mail.tested");
    }

    @Transactional
    long unsent() {
        return entities.createQuery("select count(*) from OutboxMessage where sentAt is null", Long.class)
                .getSingleResult();
    }

    @Transactional
    void giveUp(long id) {
        entities.createNativeQuery("update outbox_message set state = 'given_up', sent_at = null,"
                        + " last_error = '550 no such mailbox' where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }
}
