package org.ieum.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import org.ieum.handover.HandingOver;
import org.ieum.kernel.Side;
import org.ieum.message.WritingToEachOther.WritingOutcome;
import org.ieum.offer.Answering;
import org.ieum.offer.Answering.Word;
import org.ieum.person.PersonId;
import org.ieum.platform.HttpProblem;
import org.ieum.selfservice.BeingForgotten;
import org.ieum.testing.OwnPageLinks;
import org.ieum.testing.StoredOffers;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people write to each other without an address of either. */
@QuarkusTest
class WritingToEachOtherTest extends StoredTest {

    private static final String ROOM = "https://meet.example/ieum-1234567890abcdefgh";

    @Inject StoredOffers asked;
    @Inject Answering answering;
    @Inject WritingToEachOther writing;
    @Inject ForgettingMessages forgettingLater;
    @Inject HandingOver handing;
    @Inject BeingForgotten forgetting;

    private long pairing;

    @BeforeEach
    void twoWhoHaveLessons() throws Exception {
        mailbox.purgeEmailFromAllMailboxes();
        pairing = asked.offer();
        for (Side side : Side.values()) {
            answering.accept(new Word(pairing, side, 0, "public"));
        }
    }

    @Test
    void itWaitsOnTheOthersPageAndTheMailDoesNotSayWhat() throws Exception {
        assertThat(learner("I read the canary book.\nSee you!")).isEqualTo(WritingOutcome.SENT);
        assertThat(learner("And one more canary.")).isEqualTo(WritingOutcome.SENT);
        assertThat(waiting()).as("one mail, however many wait").containsExactly("tutor");
        String mail = OwnPageLinks.mail(mailbox, "T1@people.test", Pattern.compile("글을 남겼습니다"));
        assertThat(mail).doesNotContain("canary", "L1@");
        WebClient tutor = OwnPageLinks.at(OwnPageLinks.linkIn(mail));
        assertThat(OwnPageLinks.page(tutor, "/my")).contains("/my/messages/" + pairing);
        assertThat(OwnPageLinks.page(tutor, "/my/messages/" + pairing))
                .contains("I read the canary book.<br>See you!", "And one more canary.", "Alias L1");
        learner("A third one.");
        assertThat(waiting()).as("what came before was read").containsExactly("tutor", "tutor");
        assertThat(asked.stored("select (position('canary' in encode(text, 'escape')) > 0) || '' from message limit 1"))
                .as("sealed")
                .containsExactly("false");
        assertThat(trail.actions().stream().filter("learner.wrote"::equals)).hasSize(3);
    }

    @Test
    void whatMayBeAnAddressIsAskedAboutAndNotCut() {
        for (String text : List.of("Call me: 010 1234 5678", "sora@example.org", "카톡 sora")) {
            assertThat(learner(text)).as(text).isEqualTo(WritingOutcome.ASK);
        }
        assertThat(asked.stored("select id || '' from message")).isEmpty();
        assertThat(writing.write(pairing, Side.LEARNER, "Call me: 010 1234 5678", true, "public"))
                .isEqualTo(WritingOutcome.SENT);
        assertThat(writing.read(pairing, Side.TUTOR).get(0).text()).isEqualTo("Call me: 010 1234 5678");
    }

    @Test
    void noLinkLeadsElsewhereThanToTheirRoom() {
        handing.meetIn(pairing, ROOM, Side.TUTOR, "public");
        assertThat(learner("We meet here: " + ROOM)).isEqualTo(WritingOutcome.SENT);
        for (String text : List.of(
                "https://evil.example/x",
                "HTTPS://evil.example",
                "see www.evil.example",
                ROOM + ".evil.example/",
                ROOM + " and http://x.example",
                "ftp://x.example")) {
            assertThat(writing.write(pairing, Side.LEARNER, text, true, "public"))
                    .as(text)
                    .isEqualTo(WritingOutcome.LINK);
        }
    }

    @Test
    void aMessageHasAnEnd() {
        assertThat(learner("x".repeat(2000))).isEqualTo(WritingOutcome.SENT);
        assertThat(learner("x".repeat(2001))).isEqualTo(WritingOutcome.TOO_LONG);
        assertThat(learner("")).isEqualTo(WritingOutcome.EMPTY);
        assertThat(learner(" \u3164\u200B ")).isEqualTo(WritingOutcome.EMPTY);
        assertThat(learner("a\u0000b")).isEqualTo(WritingOutcome.UNSEEN);
        for (int n = 1; n < 50; n++) {
            assertThat(learner("Message " + n)).isEqualTo(WritingOutcome.SENT);
        }
        assertThat(learner("One more")).isEqualTo(WritingOutcome.TOO_MANY);
        assertThat(writing.write(pairing, Side.TUTOR, "Mine", false, "public")).isEqualTo(WritingOutcome.SENT);
    }

    @Test
    void aCoordinatorReadsOnlyWhenOneOfTheTwoCallsAndBothSeeIt() {
        learner("Between the two of us: canary.");
        WebClient coordinator = new WebClient().signedIn();
        String path = "/conversations/" + pairing;
        assertThat(coordinator.browser().get(path).statusCode()).isEqualTo(404);
        assertThat(coordinator.browser().get("/due").asString()).doesNotContain(path);
        WebClient tutor = own(Side.TUTOR);
        String where = "/my/messages/" + pairing;
        tutor.form(where).post(where + "/coordinator").then().statusCode(303);
        assertThat(OwnPageLinks.page(tutor, where)).contains("A coordinator is in this conversation");
        assertThat(OwnPageLinks.page(own(Side.LEARNER), where)).contains("A coordinator is in this conversation");
        assertThat(coordinator.browser().get("/due").asString()).contains(path);
        assertThat(coordinator.browser().get(path).asString()).contains("canary");
        coordinator
                .form(path)
                .formParam("text", "Let us talk.")
                .post(path)
                .then()
                .statusCode(303);
        assertThat(OwnPageLinks.page(own(Side.LEARNER), where)).contains("Let us talk.", "A coordinator");
        coordinator.form(path).post(path + "/leaving").then().statusCode(303);
        assertThat(coordinator.browser().get(path).statusCode()).isEqualTo(404);
        assertThat(trail.actions())
                .contains("tutor.called", "conversation.read", "conversation.wrote", "conversation.left");
    }

    @Test
    void ofSomebodyElsesConversationThereIsNothing() {
        learner("canary");
        PersonId other = new PersonId(Side.LEARNER, people.learner("L9", "math", "MON 19:00-21:00"));
        WebClient somebody = browser(other);
        String where = "/my/messages/" + pairing;
        assertThat(somebody.browser().get(where).statusCode()).isEqualTo(404);
        assertThat(somebody.form("/my").formParam("text", "x").post(where).statusCode())
                .isEqualTo(404);
        assertThat(somebody.form("/my").post(where + "/coordinator").statusCode())
                .isEqualTo(404);
    }

    @Test
    void itEndsWithThePairingAndIsDeletedAWhileLater() {
        learner("canary");
        pairings.end(pairing);
        assertThatThrownBy(() -> learner("after")).isInstanceOf(HttpProblem.class);
        assertThat(own(Side.TUTOR).browser().get("/my/messages/" + pairing).statusCode())
                .isEqualTo(404);
        forgettingLater.all();
        assertThat(asked.stored("select id || '' from message")).hasSize(1);
        ended(89);
        forgettingLater.all();
        assertThat(asked.stored("select id || '' from message")).hasSize(1);
        ended(91);
        forgettingLater.all();
        assertThat(asked.stored("select id || '' from message")).isEmpty();
    }

    @Test
    void itIsTheirsToTakeAndGoesWithThem() {
        learner("Mine, canary one.");
        writing.write(pairing, Side.TUTOR, "Theirs, canary two.", false, "public");
        String data = own(Side.LEARNER).browser().get("/my/data").asString();
        assertThat(data).contains("canary one").doesNotContain("canary two");
        forgetting.forget(who(Side.LEARNER));
        assertThat(asked.stored("select id || '' from message")).isEmpty();
        assertThat(asked.stored("select pairing_id || '' from conversation")).isEmpty();
    }

    private void ended(int days) {
        run("update pairing set ended_on = current_date - " + days);
    }

    private WritingOutcome learner(String text) {
        return writing.write(pairing, Side.LEARNER, text, false, "public");
    }

    private List<String> waiting() {
        return asked.stored("select recipient_kind from outbox_message where kind = 'message' order by id");
    }

    private PersonId who(Side side) {
        return new PersonId(
                side,
                Long.parseLong(asked.stored("select " + side.code() + "_id || '' from pairing where id = " + pairing)
                        .get(0)));
    }

    private WebClient own(Side side) {
        return browser(who(side));
    }

    private WebClient browser(PersonId who) {
        return OwnPageLinks.of(who);
    }
}
