package org.ieum.mail.bounce;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.mail.Flags;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.ieum.desk.LookingAfterAddresses;
import org.ieum.kernel.Side;
import org.ieum.person.AddressChanged;
import org.ieum.person.PersonId;
import org.ieum.testing.StandingClock;
import org.ieum.testing.StoredOffers;
import org.ieum.testing.StoredTest;
import org.ieum.testing.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mails that left and come back to a real mailbox, among others that are none of ours. */
@QuarkusTest
class ReadingBouncesTest extends StoredTest {

    @TempDir
    Path folder;

    private static final String LEARNERS = "recipient_kind = 'learner'";

    @Inject StoredOffers asked;
    @Inject BounceProgress progress;
    @Inject TakingBounces taking;
    @Inject LookingAfterAddresses addresses;
    @Inject Event<AddressChanged> addressChanged;

    private ImapMailbox imap;
    private String messageId;
    private long learner;

    @BeforeEach
    void aMailHasLeft() throws Exception {
        mailbox.purgeEmailFromAllMailboxes();
        imap = new ImapMailbox(folder);
        learner = people.learner("L1", "math", "MON 19:00-21:00");
        pairings.offer(learner, people.tutor("T1", "math", "MON 19:00-22:00"), "MON 19:00/60");
        Waiting.until("it has left", () -> states().equals(List.of("sent")));
        messageId = asked.stored("select message_id from outbox_message where " + LEARNERS)
                .get(0);
    }

    @AfterEach
    void close() throws IOException {
        imap.close();
    }

    private List<String> states() {
        return asked.stored("select state from outbox_message where " + LEARNERS);
    }

    private List<String> paused() {
        return asked.stored("select recipient_kind || ' ' || reason from address_pause");
    }

    private String report(String name) throws IOException {
        return Reports.text(name).replace(Reports.MAIL, messageId);
    }

    private void arrives(String message) throws Exception {
        imap.arrives(message, Date.from(clock.instant()));
    }

    @Test
    void theAddressIsPausedAndNothingElseIsTouched() throws Exception {
        arrives("Subject: Question\r\n\r\nWhen is my lesson? 5.1.1\r\n");
        arrives(report("postfix-unknown"));
        imap.arrives(report("holiday"), Date.from(clock.instant()), Flags.Flag.DELETED);
        arrives(report("postfix-delayed"));
        // Somebody made it up: no mail of ours is called so.
        arrives(Reports.text("gmail-unknown").replace(Reports.MAIL, "<" + UUID.randomUUID() + "@ieum.example>"));
        arrives(report("exim-unknown")
                .replace("Subject:", "X-Long: " + "a ".repeat(BounceMailbox.LONGEST / 2) + "\r\nSubject:"));
        look(Optional.empty());
        assertThat(states()).containsExactly("given_up");
        assertThat(asked.stored("select last_error from outbox_message where " + LEARNERS))
                .singleElement()
                .asString()
                .startsWith("came back: 5.1.1 550 5.1.1")
                .contains("User unknown")
                .doesNotContain("@");
        assertThat(paused()).containsExactly("learner unknown");
        assertThat(trail.actions().stream().filter("learner.address-paused"::equals))
                .hasSize(1);
        assertThat(imap.read("INBOX")).containsExactly(false, true, false, false, false, false);
        // What was read is not read again.
        addresses.worksAgain(Side.LEARNER, learner, "account:1");
        Waiting.until("it has left again", () -> states().equals(List.of("sent")));
        look(Optional.empty());
        assertThat(states()).containsExactly("sent");
        assertThat(paused()).isEmpty();
    }

    @Test
    void aFullMailboxGivesTheMailUpAndPausesNobody() throws Exception {
        arrives(report("postfix-full"));
        look(Optional.empty());
        assertThat(states()).containsExactly("given_up");
        assertThat(paused()).isEmpty();
    }

    @Test
    void whatIsHandledIsMovedWhereTheSettingSays() throws Exception {
        arrives(report("gmail-unknown"));
        arrives(report("holiday"));
        look(Optional.of("Handled"));
        assertThat(paused()).containsExactly("learner unknown");
        assertThat(imap.read("INBOX")).containsExactly(false);
        assertThat(imap.read("Handled")).hasSize(1);
    }

    /** Who has another address is told at the one before, where perhaps nobody is any more. */
    @Test
    void whoeverHasAnotherAddressIsNotPaused() throws Exception {
        PersonId who = new PersonId(Side.LEARNER, learner);
        QuarkusTransaction.requiringNew()
                .run(() -> addressChanged.fire(new AddressChanged(who, Optional.of("before@people.test"))));
        Waiting.until("all have left", () -> states().stream().allMatch("sent"::equals));
        messageId = asked.stored("select message_id from outbox_message where kind = 'address-gone'")
                .get(0);
        arrives(report("exchange-unknown"));
        look(Optional.empty());
        assertThat(asked.stored("select state from outbox_message where kind = 'address-gone'"))
                .containsExactly("given_up");
        assertThat(paused()).isEmpty();
        assertThat(imap.read("INBOX")).containsExactly(true);
    }

    /** It was sent again since: what comes late says nothing of that. */
    @Test
    void aReportOfBeforeIsOld() throws Exception {
        imap.arrives(report("postfix-unknown"), Date.from(clock.instant().minus(Duration.ofHours(2))));
        look(Optional.empty());
        assertThat(states()).containsExactly("sent");
        assertThat(paused()).isEmpty();
        assertThat(imap.read("INBOX")).containsExactly(false);
    }

    @Test
    void aServerWhoseNameNobodyVouchesForIsNotSpokenTo() throws Exception {
        arrives(report("postfix-unknown"));
        look(Optional.empty(), (SSLSocketFactory) SSLSocketFactory.getDefault());
        assertThat(states()).containsExactly("sent");
        assertThat(progress.lastRead()).isEmpty();
        look(Optional.empty());
        assertThat(states()).containsExactly("given_up");
        assertThat(progress.lastRead()).isPresent();
    }

    @Test
    void aMailboxThatIsNotReadIsSeen() throws Exception {
        StandingClock time = new StandingClock();
        BounceHealth health = new BounceHealth(progress, settings(Optional.empty()), time);
        assertThat(health.call().getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
        time.passes(Duration.ofHours(2));
        assertThat(health.call().getStatus()).isEqualTo(HealthCheckResponse.Status.DOWN);
        progress.readAt(time.instant());
        assertThat(health.call().getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
    }

    private void look(Optional<String> handled) throws Exception {
        look(handled, imap.trusting());
    }

    private void look(Optional<String> handled, SSLSocketFactory sockets) {
        new ReadingBounces(new BounceMailbox(settings(handled), sockets), progress, taking, clock).look();
    }

    private Settings settings(Optional<String> handled) {
        return new Settings(
                Optional.of("127.0.0.1"),
                imap.port(),
                Optional.of("bounces"),
                Optional.of("secret"),
                "INBOX",
                handled,
                Duration.ofMinutes(5),
                Duration.ofSeconds(20),
                Duration.ofHours(1));
    }

    private record Settings(
            Optional<String> host,
            int port,
            Optional<String> user,
            Optional<String> password,
            String folder,
            Optional<String> handledFolder,
            Duration every,
            Duration timeout,
            Duration lateAfter)
            implements BounceSettings {}
}
