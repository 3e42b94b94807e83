package org.ieum.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.ieum.testing.WebClient.withTheToken;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.ieum.kernel.Side;
import org.ieum.outbox.AddressPause.PauseReason;
import org.ieum.outbox.MailsComingBack;
import org.ieum.outbox.Recipient;
import org.ieum.person.AddressChanged;
import org.ieum.person.PersonId;
import org.ieum.selfservice.BeingForgotten;
import org.ieum.testing.Statements;
import org.ieum.testing.StoredOffers;
import org.ieum.testing.StoredTest;
import org.ieum.testing.Waiting;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** To an address from which a mail came back none is sent, until a coordinator knows better. */
@QuarkusTest
class LookingAfterAddressesTest extends StoredTest {

    private static final String PAUSES = "/api/v1/address-pauses";
    private static final String WORKS = "learner.address-works";

    @Inject StoredOffers asked;
    @Inject MailsComingBack comingBack;
    @Inject BeingForgotten forgetting;
    @Inject Event<AddressChanged> addresses;
    @Inject Statements statements;

    private long learner;
    private long tutor;

    @BeforeEach
    void aMailToTheLearnerCameBack() throws Exception {
        mailbox.purgeEmailFromAllMailboxes();
        learner = people.learner("L1", "math", "MON 19:00-21:00");
        pause(Side.LEARNER, learner, PauseReason.SWITCHED_OFF);
        tutor = people.tutor("T1", "math", "MON 19:00-22:00");
        pairings.offer(learner, tutor, "MON 19:00/60");
        settled();
    }

    private void pause(Side side, long id, PauseReason reason) {
        QuarkusTransaction.requiringNew().run(() -> comingBack.pause(Recipient.of(side, id), reason));
    }

    private void settled() {
        Waiting.until("nothing waits", () -> mails("waiting").isEmpty());
    }

    private List<String> mails(String state) {
        return asked.stored("select recipient_kind from outbox_message where state = '" + state + "' order by id");
    }

    @Test
    void othersGetTheirMails() {
        assertThat(mails("sent")).containsExactly("tutor");
        assertThat(asked.stored("select state || ' ' || tries || ' ' || last_error from outbox_message"
                        + " where recipient_kind = 'learner'"))
                .containsExactly("given_up 0 not sent: mails to this address come back");
    }

    @Test
    void theDeskSaysSoAndItIsSentOnceTheAddressWorks() {
        WebClient coordinator = new WebClient().signedIn();
        assertThat(coordinator.browser().get("/due").asString())
                .contains("Mails to them come back", "Alias L1", "the mailbox is switched off")
                .doesNotContain("Nothing is overdue.");
        String page = "/learners/" + learner;
        assertThat(coordinator.browser().get(page).asString()).contains("The address works again");
        coordinator
                .form(page)
                .post(page + "/address-works")
                .then()
                .statusCode(303)
                .header("Location", endsWith(page + "?notice=address-works"));
        settled();
        assertThat(mails("sent")).containsExactlyInAnyOrder("learner", "tutor");
        // Once more is no harm, and no deed.
        coordinator
                .form(page)
                .post(page + "/address-works")
                .then()
                .statusCode(303)
                .header("Location", endsWith(page));
        assertThat(trail.actions().stream().filter(WORKS::equals)).hasSize(1);
        assertThat(coordinator.browser().get(page).asString())
                .doesNotContain("The address works again")
                .contains("the address works again");
        assertThat(coordinator.browser().get("/due").asString())
                .contains("Nothing is overdue.")
                .doesNotContain("Mails to them come back");
    }

    @Test
    void aProgramReadsThemAndSaysThatTheAddressWorks() {
        withTheToken()
                .get(PAUSES)
                .then()
                .statusCode(200)
                .body("items.side", contains("learner"))
                .body("items.ref", contains("L1"))
                .body("items.reason", contains("switched-off"))
                .body("items.since", contains(notNullValue()))
                .body("total", equalTo(1))
                .body("next", nullValue());
        assertThat(trail.actions()).contains("learner.read").doesNotContain(WORKS);
        // Once more is no harm, and no deed.
        for (int times = 0; times < 2; times++) {
            withTheToken().delete("/api/v1/learners/L1/address-pause").then().statusCode(204);
        }
        settled();
        assertThat(mails("sent")).containsExactlyInAnyOrder("learner", "tutor");
        assertThat(trail.actions().stream().filter(WORKS::equals)).hasSize(1);
        withTheToken().get(PAUSES).then().body("items", empty()).body("total", equalTo(0));
        withTheToken().delete("/api/v1/tutors/L1/address-pause").then().statusCode(404);
    }

    @Test
    void aProgramReadsAPartAtATimeInFewStatements() {
        pause(Side.TUTOR, tutor, PauseReason.UNKNOWN);
        for (int n = 2; n < 12; n++) {
            pause(Side.LEARNER, people.learner("L" + n, "math", "MON 19:00-21:00"), PauseReason.NOWHERE);
        }
        String next = withTheToken()
                .get(PAUSES + "?limit=2")
                .then()
                .body("items.ref", contains("L1", "T1"))
                .body("items.side", contains("learner", "tutor"))
                .body("total", equalTo(12))
                .extract()
                .path("next");
        withTheToken()
                .get(PAUSES + "?limit=2&cursor=" + next)
                .then()
                .body("items.ref", contains("L2", "L3"))
                .body("items.reason", contains("nowhere", "nowhere"));
        withTheToken().get(PAUSES + "?limit=many").then().statusCode(422);
        assertThat(statements.of(() -> withTheToken().get(PAUSES))).isLessThanOrEqualTo(8);
    }

    /** Whoever has another address has another reader of mails. */
    @Test
    void aCorrectedAddressIsWrittenTo() {
        PersonId who = new PersonId(Side.LEARNER, learner);
        QuarkusTransaction.requiringNew()
                .run(() -> addresses.fire(new AddressChanged(who, Optional.of("before@people.test"))));
        assertThat(asked.stored("select reason from address_pause")).isEmpty();
        settled();
        // What was offered is offered there anew, and the one before is told.
        assertThat(asked.stored("select kind from outbox_message where recipient_kind = 'learner' and state = 'sent'"))
                .contains("offer-reminder", "address-gone");
    }

    @Test
    void itGoesWithThem() {
        forgetting.forget(new PersonId(Side.LEARNER, learner));
        assertThat(asked.stored("select reason from address_pause")).isEmpty();
    }
}
