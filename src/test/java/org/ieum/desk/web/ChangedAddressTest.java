package org.ieum.desk.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Side;
import org.ieum.outbox.QueuedLetters;
import org.ieum.person.PersonId;
import org.ieum.selfservice.OwnPageAsked;
import org.ieum.testing.OwnPageLinks;
import org.ieum.testing.PeopleInFiles;
import org.ieum.testing.StoredOffers;
import org.ieum.testing.StoredTest;
import org.ieum.testing.Waiting;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of the links in a mailbox that is not somebody's any more. */
@QuarkusTest
class ChangedAddressTest extends StoredTest {

    private static final String OLD = "L1@people.test";
    private static final String NEW = "new@people.test";
    private static final Pattern CONFIRM = Pattern.compile("/confirm/[A-Za-z0-9_-]{32}");
    private static final Pattern CALENDAR = Pattern.compile("/calendar/[A-Za-z0-9_-]+[.]ics");

    @Inject StoredOffers offers;
    @Inject Event<OwnPageAsked> asked;

    private WebClient coordinator;

    @BeforeEach
    void nobodyYet() throws Exception {
        mailbox.purgeEmailFromAllMailboxes();
        coordinator = new WebClient().signedIn();
    }

    @Test
    void everyLinkDiesWithTheAddress() throws Exception {
        offers.offer();
        String offer = StoredOffers.link(mailbox, OLD, 2);
        String own = ownPage();
        WebClient stranger = OwnPageLinks.at(own);
        String calendar = calendar();
        for (String link : List.of(offer, own, calendar)) {
            assertThat(status(link)).as(link).isEqualTo(200);
        }
        edit("email", NEW);

        assertThat(status(own)).isEqualTo(410);
        assertThat(status(offer)).isNotEqualTo(200);
        assertThat(status(calendar)).isEqualTo(404);
        assertThat(stranger.browser().get("/my").statusCode()).isEqualTo(303);
        assertThat(StoredOffers.link(mailbox, NEW, 5)).isNotEqualTo(offer).startsWith("/offer/");
    }

    @Test
    void theNewAddressIsProvenAndTheOldOneIsToldWithoutIt() throws Exception {
        people.learner("L1", "math", "MON 19:00-21:00");
        edit("email", NEW);
        assertThat(confirmed()).isEqualTo("f");
        assertThat(OwnPageLinks.mail(mailbox, OLD, Pattern.compile("이 주소로는 더"))).doesNotContain(NEW, "Alias", "/me/");
        assertThat(OwnPageLinks.mail(mailbox, NEW, CONFIRM)).contains("/confirm/");
        askForTheOwnPage();
        assertThat(QueuedLetters.newest("confirm-address")).contains("/confirm/");
        assertThat(kinds()).doesNotContain("own-page");

        String link = found(CONFIRM, OwnPageLinks.mail(mailbox, NEW, CONFIRM));
        WebClient somebody = new WebClient();
        somebody.form(link)
                .formParams(somebody.tick(link))
                .formParam("choice", "confirm")
                .post(link);
        assertThat(confirmed()).isEqualTo("t");
        OwnPageLinks.mail(mailbox, NEW, Pattern.compile("/me/[A-Za-z0-9_-]{32}"));
    }

    @Test
    void aConfirmationOfTheOldAddressIsNoneOfTheNewOne() {
        long learner = people.learner("L1", Optional.of(OLD), PageLanguage.EN, clock.getZone());
        people.learnerSignedUp(learner);
        String old = found(CONFIRM, QueuedLetters.newest("confirm-address"));
        edit("email", NEW);
        new WebClient().form("/sign-in").formParam("choice", "confirm").post(old);
        assertThat(confirmed()).isEqualTo("f");
    }

    @Test
    void aFileIsADoorToo() {
        arrive(OLD);
        assertThat(confirmed()).isEqualTo("t");
        arrive(OLD.toUpperCase(Locale.ROOT));
        assertThat(confirmed()).as("the same address").isEqualTo("t");
        arrive(NEW);
        assertThat(confirmed()).isEqualTo("f");
        arrive(NEW);
        assertThat(confirmed()).as("a second file proves nothing").isEqualTo("f");
        assertThat(kinds()).containsExactlyInAnyOrder("confirm-address", "address-gone");
        arrive("");
        arrive("third@people.test");
        assertThat(confirmed()).isEqualTo("f");
        assertThat(kinds().stream().filter("address-gone"::equals)).hasSize(2);
    }

    @Test
    void whatHasNotLeftGoesToTheNewAddress() throws Exception {
        offers.offer();
        StoredOffers.link(mailbox, OLD, 2);
        Waiting.until("sent", () -> waiting() == 0);
        run("update outbox_message set state = 'given_up', sent_at = null where recipient_kind = 'learner'");
        edit("email", NEW);
        mailbox.purgeEmailFromAllMailboxes();
        assertThat(coordinator.form("/outbox").post("/outbox/retries").statusCode())
                .isEqualTo(303);
        Waiting.until("sent", () -> waiting() == 0);
        assertThat(OwnPageLinks.texts(mailbox, NEW)).anyMatch(text -> text.contains("/offer/"));
        assertThat(OwnPageLinks.texts(mailbox, OLD)).noneMatch(text -> text.contains("/offer/"));
    }

    private String ownPage() {
        long learner = Long.parseLong(id());
        QuarkusTransaction.requiringNew()
                .run(() -> asked.fire(new OwnPageAsked(new PersonId(Side.LEARNER, learner), "asked")));
        return OwnPageLinks.linkIn(QueuedLetters.newest("own-page"));
    }

    private String id() {
        return offers.stored("select cast(id as text) from learner").get(0);
    }

    private void askForTheOwnPage() {
        new WebClient().form("/me").formParam("email", NEW).post("/me");
    }

    private void arrive(String address) {
        new PeopleInFiles()
                .learner("L1", "Areum", address, "english:1x60", "2026-09-01")
                .arrive();
    }

    private void edit(String field, String value) {
        String path = "/learners/" + id();
        String form = coordinator.browser().get(path + "/edit").asString();
        assertThat(Filled.from(
                                form,
                                coordinator.form(path).contentType("application/x-www-form-urlencoded; charset=UTF-8"),
                                field,
                                value)
                        .post(path)
                        .statusCode())
                .isEqualTo(303);
    }

    private String calendar() {
        String page = "/weeks/learners/" + id();
        return found(CALENDAR, coordinator.form(page).post(page + "/feed").asString());
    }

    private static String found(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private static int status(String link) {
        return given().redirects().follow(false).get(link).statusCode();
    }

    private String confirmed() {
        return offers.stored("select case when confirmed_at is null then 'f' else 't' end from learner")
                .get(0);
    }

    private List<String> kinds() {
        return offers.stored("select kind from outbox_message where recipient_kind = 'learner'");
    }

    private int waiting() {
        return offers.stored("select kind from outbox_message where state = 'waiting'")
                .size();
    }
}
