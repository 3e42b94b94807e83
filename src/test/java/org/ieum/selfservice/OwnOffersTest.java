package org.ieum.selfservice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.ieum.kernel.Side;
import org.ieum.person.PersonId;
import org.ieum.testing.OwnPageLinks;
import org.ieum.testing.StoredOffers;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Proposed lessons are answered on one's own page, too: no mail has to be found again. */
@QuarkusTest
class OwnOffersTest extends StoredTest {

    @Inject StoredOffers asked;

    private long offer;
    private WebClient learner;
    private WebClient tutor;

    @BeforeEach
    void bothAreAsked() {
        offer = asked.offer();
        learner = OwnPageLinks.of(person(Side.LEARNER));
        tutor = OwnPageLinks.of(person(Side.TUTOR));
    }

    @Test
    void bothSayYesThere() {
        assertThat(OwnPageLinks.page(learner, "/my"))
                .contains("Lessons are proposed to you", "Monday 19:00–20:00", "Yes, this suits me", "by video")
                .doesNotContain("Name T1");
        assertThat(yes(learner, "0").header("Location")).endsWith("notice=offer-accepted");
        assertThat(yes(learner, "0").header("Location")).as("pressed twice").endsWith("notice=offer-accepted");
        assertThat(OwnPageLinks.page(learner, "/my?notice=offer-accepted"))
                .contains("Thank you: you said yes", "The other one is asked, too")
                .doesNotContain("Yes, this suits me");
        assertThat(asked.state(offer)).isEqualTo("offered");
        assertThat(yes(tutor, "0").header("Location")).endsWith("notice=offer-accepted");
        assertThat(asked.state(offer)).isEqualTo("running");
        assertThat(OwnPageLinks.page(tutor, "/my")).doesNotContain("Lessons are proposed to you");
        assertThat(yes(learner, "1").header("Location")).endsWith("notice=offer-over");
    }

    @Test
    void timesThatNobodySawAreNotAnswered() {
        assertThat(yes(learner, "").header("Location")).endsWith("notice=offer-other-times");
        assertThat(yes(learner, "7").header("Location")).endsWith("notice=offer-other-times");
        assertThat(yes(learner, "0x").header("Location")).endsWith("notice=offer-other-times");
        assertThat(asked.stored("select learner_answer from offer where learner_answer is not null"))
                .isEmpty();
    }

    @Test
    void anythingElseIsAnsweredOnItsPage() {
        Response way = learner.form("/my").post("/my/offers/" + offer);
        assertThat(way.statusCode()).isEqualTo(303);
        String page = way.header("Location").replaceFirst("https?://[^/]+", "");
        assertThat(page).matches("/offer/[A-Za-z0-9_-]{32}");
        assertThat(OwnPageLinks.send(learner, page, Map.of("choice", "show")).asString())
                .contains("Does this suit you?", "No, this does not suit me");
    }

    private Response yes(WebClient who, String seen) {
        return who.form("/my").formParam("seen", seen).post("/my/offers/" + offer + "/yes");
    }

    private PersonId person(Side side) {
        return new PersonId(
                side,
                Long.parseLong(
                        asked.stored("select cast(" + side.code() + "_id as text) from pairing where id = " + offer)
                                .get(0)));
    }
}
