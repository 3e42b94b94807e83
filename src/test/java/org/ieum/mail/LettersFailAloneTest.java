package org.ieum.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ieum.account.AccountInvited;
import org.ieum.joining.SignUpDraftMailed;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Side;
import org.ieum.matching.model.Change;
import org.ieum.pairing.LessonsEnded;
import org.ieum.pairing.OffersChanged.News;
import org.ieum.person.PersonForgotten;
import org.ieum.person.PersonId;
import org.ieum.person.PersonSignedUpAgain;
import org.ieum.platform.SealedAt;
import org.ieum.platform.Sealing;
import org.ieum.selfservice.OwnPageAsked;
import org.ieum.selfservice.PersonWithdrew;
import org.ieum.testing.OwnersConnection;
import org.ieum.testing.StoredPeople;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One letter that cannot be made keeps neither the others nor what it tells of, is seen, and can be made again. */
@QuarkusTest
class LettersFailAloneTest extends StoredTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final Instant LAST = Instant.parse("2099-12-05T15:00:00Z");
    private static final String ODD = "byeol, kim@example.org";

    @Inject OwnersConnection owner;
    @Inject MakingMailsAgain again;
    @Inject Sealing sealing;
    @Inject Event<Object> events;

    private long learner;
    private long tutor;

    @BeforeEach
    void empty() throws Exception {
        mailbox.purgeEmailFromAllMailboxes();
        learner = people.learner("Byeol", Optional.of("byeol@example.org"), PageLanguage.EN, SEOUL);
        tutor = people.tutor("Kim", "kim@example.org", PageLanguage.EN, SEOUL);
    }

    /** All that letters are made for. */
    enum Occasion {
        SIGNED_UP,
        SIGNED_UP_AGAIN,
        ASKED_FOR_OWN_PAGE,
        WITHDREW,
        FORGOTTEN,
        PUBLISHED_NEW,
        PUBLISHED_MOVED,
        PUBLISHED_ENDED,
        OFFERED,
        REMINDED,
        OTHER_TIMES,
        ARRANGED,
        FELL_THROUGH,
        ENDED_BY_THE_OTHER
    }

    @ParameterizedTest
    @EnumSource
    void theOthersLeaveAndItIsMadeOnceItCanBe(Occasion occasion) {
        lives(learner, ODD);
        bothHearOf(occasion);
        assertThat(states("learner")).as("told to both").containsExactly("unmade");
        assertThat(states("tutor")).hasSize(1).doesNotContain("unmade");

        WebClient admin = new WebClient().signedIn();
        String list = admin.browser().get("/outbox?state=unmade").asString();
        assertThat(list)
                .contains("could not be made (1)", "IllegalArgumentException in Letter", "Make the one again")
                .doesNotContain("byeol", "kim@");
        String page = "/outbox/" + unmade();
        assertThat(admin.browser().get(page).asString())
                .contains("could not be made", "IllegalArgumentException in Letter")
                .doesNotContain("byeol", "kim@");
        assertThat(admin.browser().get(page + "/file").statusCode()).isEqualTo(404);
        assertThat(admin.form(page).post(page + "/letter").statusCode()).isEqualTo(303);
        assertThat(states("learner")).as("still nothing was mended").containsExactly("unmade");
        if (occasion == Occasion.FORGOTTEN) {
            // Nobody knows another address of theirs.
            return;
        }
        lives(learner, "byeol@example.org");
        assertThat(admin.form("/outbox").post("/outbox/letters").statusCode()).isEqualTo(303);
        assertThat(states("learner")).hasSize(1).doesNotContain("unmade");
        assertThat(mailbox.waitForIncomingEmail(60_000, 2)).isTrue();
        assertThat(values("select action from audit_entry where action = 'mail.made-again'"))
                .isNotEmpty();
    }

    @Test
    void everyOrderHasSomebodyWhoWritesFromIt() {
        assertThat(new ArrayList<Object>(again.kinds()))
                .containsExactlyInAnyOrder((Object[]) MailOrder.class.getPermittedSubclasses());
    }

    @Test
    void invitationsAndDraftsAreNoExceptions() {
        fire(new AccountInvited(7, ODD, PageLanguage.KO, "/invitation/LINK", LAST, false));
        fire(new SignUpDraftMailed(9, 1, ODD, PageLanguage.ZH, "/join/LINK", Instant.EPOCH, LAST));
        assertThat(values("select kind || ' ' || state from outbox_message order by kind"))
                .containsExactly("draft-link unmade", "invitation unmade");
        WebClient admin = new WebClient().signedIn();
        assertThat(admin.form("/outbox").post("/outbox/letters").statusCode()).isEqualTo(303);
        assertThat(values("select state from outbox_message")).containsOnly("unmade");
    }

    @Test
    void ofAThousandLettersOneFails() {
        long[] made = new long[300];
        for (int i = 0; i < made.length; i++) {
            long one = people.learner("L" + i, Optional.of("l" + i + "@example.org"), PageLanguage.KO, SEOUL);
            long other = people.tutor("T" + i, "t" + i + "@example.org", PageLanguage.EN, SEOUL);
            made[i] = pairings.pairing(one, other, StoredPeople.MONDAY, "TUE 10:00/90");
            if (i == 123) {
                lives(one, ODD);
            }
        }
        pairings.publish(pairings.round(), Change.NEW, made);
        assertThat(values("select state from outbox_message where state = 'unmade'"))
                .hasSize(1);
        assertThat(values("select kind from outbox_message where kind = 'pairing-new'"))
                .hasSize(600);
    }

    @Test
    void aSubjectThatIsGoneKeepsThePublicationNeither() {
        long odd = pairing();
        owner.run("set local session_replication_role = replica", "update pairing set subject = 'gone'");
        long other = pairings.pairing(
                people.learner("L2", Optional.of("l2@example.org"), PageLanguage.EN, SEOUL),
                people.tutor("T2", "t2@example.org", PageLanguage.EN, SEOUL),
                StoredPeople.MONDAY,
                "TUE 10:00/90");
        pairings.publish(pairings.round(), Change.NEW, odd, other);
        assertThat(values("select last_error from outbox_message where state = 'unmade'"))
                .hasSize(2)
                .allMatch(error -> error.startsWith("NullPointerException in PairingMails"));
        assertThat(mailbox.waitForIncomingEmail(60_000, 2)).isTrue();
    }

    private void bothHearOf(Occasion occasion) {
        switch (occasion) {
            case SIGNED_UP -> {
                people.learnerSignedUp(learner);
                people.tutorSignedUp(tutor);
            }
            case SIGNED_UP_AGAIN -> both().forEach(who -> fire(new PersonSignedUpAgain(who)));
            case ASKED_FOR_OWN_PAGE -> both().forEach(who -> fire(new OwnPageAsked(who, "asked")));
            case WITHDREW -> both().forEach(who -> fire(new PersonWithdrew(who, 1)));
            case FORGOTTEN -> both().forEach(who -> fire(new PersonForgotten(who, "public")));
            case PUBLISHED_NEW -> pairings.publish(pairings.round(), Change.NEW, pairing());
            case PUBLISHED_MOVED -> pairings.publish(pairings.round(), Change.MOVED, pairing());
            case PUBLISHED_ENDED -> {
                long pairing = pairing();
                pairings.end(pairing);
                pairings.publish(pairings.round(), Change.ENDED, pairing);
            }
            case OFFERED, REMINDED, OTHER_TIMES, ARRANGED, FELL_THROUGH ->
                pairings.tell(News.valueOf(occasion.name()), pairing(), LAST);
            case ENDED_BY_THE_OTHER -> {
                long pairing = pairing();
                pairings.end(pairing);
                List.of(Side.values()).forEach(by -> fireAs(pairing, by));
            }
        }
    }

    /** Both say so, each of another pairing: the same end is told once. */
    private void fireAs(long pairing, Side by) {
        long told = by == Side.TUTOR ? pairing : pairing();
        if (by == Side.LEARNER) {
            pairings.end(told);
        }
        fire(new LessonsEnded(told, by));
    }

    private long pairing() {
        return pairings.pairing(learner, tutor, StoredPeople.MONDAY, "TUE 10:00/90");
    }

    private List<PersonId> both() {
        return List.of(new PersonId(Side.LEARNER, learner), new PersonId(Side.TUTOR, tutor));
    }

    /** Stored as it came in before today's rules. */
    private void lives(long who, String address) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "update learner set email = :email, email_lookup = :lookup where id = :id")
                        .setParameter("email", sealing.seal(address, new SealedAt("learner.email", Long.toString(who))))
                        .setParameter("lookup", sealing.lookup(address))
                        .setParameter("id", who)
                        .executeUpdate());
    }

    private void fire(Object event) {
        QuarkusTransaction.requiringNew().run(() -> events.fire(event));
    }

    private String unmade() {
        return values("select id || '' from outbox_message where state = 'unmade'")
                .get(0);
    }

    private List<String> states(String recipient) {
        return values("select state from outbox_message where recipient_kind = '" + recipient + "'");
    }
}
