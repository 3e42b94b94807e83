package org.ieum.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.ieum.kernel.Side;
import org.ieum.offer.Answering;
import org.ieum.offer.Answering.Word;
import org.ieum.person.PersonId;
import org.ieum.platform.Part;
import org.ieum.selfservice.BeingForgotten;
import org.ieum.testing.OwnPageLinks;
import org.ieum.testing.StoredOffers;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What would have gone by mail to somebody without an address is a line on the coordinators' list. */
@QuarkusTest
class TellingByHandTest extends StoredTest {

    private static final Pattern TOLD = Pattern.compile("/due/told/(\\d+)");
    private static final Pattern NEXT = Pattern.compile("href=\"([^\"]+)\" rel=\"next\"");

    @Inject StoredOffers asked;
    @Inject Answering answering;
    @Inject TellingByHand telling;
    @Inject BeingForgotten forgetting;

    private long offer;
    private long learner;

    @BeforeEach
    void somebodyWithoutAnAddressIsAsked() throws Exception {
        mailbox.purgeEmailFromAllMailboxes();
        offer = asked.offerWithoutMail();
        learner = Long.parseLong(
                asked.stored("select learner_id || '' from pairing").get(0));
        telling.reachedBy(learner, Optional.of("canary 010 1234 5678"), "account:1");
    }

    @Test
    void itIsToldAndTickedOffOnce() {
        WebClient coordinator = new WebClient().signedIn();
        String page = coordinator.browser().get("/due").asString();
        assertThat(page).contains("To tell by hand", "Alias L1", "canary 010 1234 5678");
        String id = asked.stored("select id || '' from outbox_message where state = 'by_hand'")
                .get(0);
        assertThat(coordinator.browser().get("/outbox/" + id).asString()).contains("봉사 선생님을 찾았습니다");
        for (int twice = 0; twice < 2; twice++) {
            coordinator.form("/due").post("/due/told/" + id).then().statusCode(303);
        }
        assertThat(coordinator.browser().get("/due").asString()).doesNotContain("canary");
        assertThat(asked.stored("select state || ' ' || (told_by like 'account:%') || ' ' || (sent_at is not null)"
                        + " from outbox_message where recipient_kind = 'learner'"))
                .containsExactly("told true true");
        assertThat(trail.actions().stream().filter("learner.told"::equals)).hasSize(1);
    }

    @Test
    void allOfItIsOnTheListAPartAtATime() {
        run("insert into outbox_message select (o).* from (select"
                + " jsonb_populate_record(m, jsonb_build_object('id', m.id + 1000 + n, 'idempotency_key', m.idempotency_key || n,"
                + " 'message_id', m.message_id || n)) as o"
                + " from outbox_message m, generate_series(1, 249) n where m.state = 'by_hand') x");
        WebClient coordinator = new WebClient().signedIn();
        Set<String> seen = new TreeSet<>();
        String next = "/due";
        for (int page = 0; !next.isEmpty() && page < 9; page++) {
            String shown = coordinator.browser().get(next).asString();
            TOLD.matcher(shown).results().forEach(row -> seen.add(row.group(1)));
            assertThat(shown).contains("name=\"page\" value=\"" + page + "\"");
            next = NEXT.matcher(shown)
                    .results()
                    .map(link -> link.group(1))
                    .findFirst()
                    .orElse("");
        }
        assertThat(seen).hasSize(250);
        String id = seen.iterator().next();
        coordinator
                .form("/due?page=4")
                .formParam("page", 4)
                .post("/due/told/" + id)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/due?page=4"));
        for (String odd : new String[] {"-1", "99999999", "4", "2147483647"}) {
            assertThat(coordinator.browser().get("/due?page=" + odd).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void whatFollowsIsOnTheListTooAndNoLinkIsMadeForNobody() {
        for (Side side : Side.values()) {
            answering.accept(new Word(offer, side, 0, "account:1"));
        }
        assertThat(asked.stored("select kind from outbox_message where state = 'by_hand' order by id"))
                .containsExactly("offer", "pairing-new");
        assertThat(asked.stored("select purpose from link where purpose in ('own-page-learner', 'offer-learner')"))
                .isEmpty();
    }

    @Test
    void nothingOfItLeavesByMail() throws Exception {
        mailbox.waitForIncomingEmail(20_000, 1);
        assertThat(OwnPageLinks.texts(mailbox, "T1@people.test")).hasSize(1);
        assertThat(mailbox.getReceivedMessages()).hasSize(1);
        assertThat(asked.stored("select state from outbox_message where recipient_kind = 'learner'"))
                .containsExactly("by_hand");
    }

    @Test
    void howTheyAreReachedIsSealedAndGoesWithThem() {
        assertThat(asked.stored("select (position('canary' in encode(reached, 'escape')) > 0) || '' from learner"))
                .containsExactly("false");
        forgetting.forget(new PersonId(Side.LEARNER, learner));
        assertThat(asked.stored("select (reached is null) || '' from learner")).containsExactly("true");
        assertThat(asked.stored("select kind from outbox_message where recipient_kind = 'learner'"))
                .isEmpty();
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> telling.waiting(Part.Asked.page(0), "account:1"))
                        .items())
                .isEmpty();
    }

    @Test
    void noTutorReadsHow() throws Exception {
        String link = StoredOffers.link(mailbox, "T1@people.test", 1);
        WebClient tutor = new WebClient();
        assertThat(tutor.form(link).formParam("choice", "show").post(link).asString())
                .contains("Alias L1")
                .doesNotContain("canary");
    }
}
