package org.ieum.offer.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.ieum.testing.Statements;
import org.ieum.testing.StoredOffers;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.Test;

/** What coordinators see of offers, and do about them. */
@QuarkusTest
@TestSecurity(user = "token:1", roles = "coordinator")
class OffersPagesTest extends StoredTest {

    private static final int MOST_STATEMENTS = 10;

    @Inject StoredOffers asked;
    @Inject Statements statements;

    @Test
    void listsThemByPartsAndInAFewStatements() {
        assertThat(given().get("/offers").asString()).contains("No offer waits for an answer");
        for (int n = 0; n < 60; n++) {
            pairings.offer(
                    people.learner("L" + n, "math", "MON 19:00-20:00"),
                    people.tutor("T" + n, "math", "MON 19:00-20:00"),
                    "MON 19:00/60");
        }
        String page = given().get("/offers").asString();
        assertThat(page).contains("Waiting (60)", "Declined (0)", "page=1", "Learner: not yet");
        assertThat(page.split("href=\"/offers/[0-9]", -1)).hasSize(51);
        assertThat(given().get("/offers?page=1").asString().split("href=\"/offers/[0-9]", -1))
                .hasSize(11);
        assertThat(given().get("/offers?subject=english").asString()).contains("No offer waits");
        asked.noMails();
        assertThat(statements.of(() -> given().get("/offers").then().statusCode(200)))
                .isLessThanOrEqualTo(MOST_STATEMENTS);
        String first = page.split("href=\"/offers/", -1)[1].replaceAll("(?s)\".*", "");
        assertThat(statements.of(() -> given().get("/offers/" + first).then().statusCode(200)))
                .isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    /** What follows is read first; nobody is asked twice a day, nor whoever no mail reaches. */
    @Test
    void severalAreAskedOnceMore() {
        long late = asked.offer();
        long other = pairings.offer(
                people.learner("L2", "math", "MON 19:00-20:00"),
                people.tutor("T2", "math", "MON 19:00-20:00"),
                "MON 19:00/60");
        long silent = pairings.offer(
                people.learnerWithoutMail("L3", "math", "MON 19:00-20:00"),
                people.tutor("T3", "math", "MON 19:00-20:00"),
                "MON 19:00/60");
        press("/offers/" + silent, "/answers", Map.of("side", "tutor", "answer", "accepted", "seen", "0"));
        asked.later(late, Duration.ofDays(2));
        asked.later(silent, Duration.ofDays(2));
        asked.noMails();
        List<Long> ticks = List.of(late, other, silent, 987_654L);
        Response ahead = many("/many", "remind", ticks);
        assertThat(ahead.asString())
                .contains("2 mails ask those who have not answered this offer once more.")
                .contains("Alias L1 (L1)", "Left out", "was asked within the last day", "ask by phone");
        assertThat(asked.mails()).isEmpty();

        Response done = many("/many/doing", "remind", ticks);
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(given().get(done.header("Location")).asString()).contains("One offer was asked about once more.");
        assertThat(asked.mails()).containsExactly("offer-reminder learner", "offer-reminder tutor");
        assertThat(trail.actions()).contains("offer.reminded");
        assertThat(given().get(many("/many/doing", "remind", ticks).header("Location"))
                        .asString())
                .contains("0 offers were asked");
        assertThat(asked.mails()).hasSize(2);
    }

    @Test
    void severalMayBeProposedAgain() {
        long offer = asked.offer();
        long waiting = pairings.offer(
                people.learner("L2", "math", "MON 19:00-20:00"),
                people.tutor("T2", "math", "MON 19:00-20:00"),
                "MON 19:00/60");
        press(
                "/offers/" + offer,
                "/answers",
                Map.of("side", "tutor", "answer", "declined", "reason", "life", "seen", "0"));
        List<Long> ticks = List.of(offer, waiting);
        assertThat(many("/many?state=declined", "again", ticks).asString())
                .contains("these two may be proposed to each other again", "nobody declined it");
        Response done = many("/many/doing?state=declined", "again", ticks);
        assertThat(done.header("Location")).endsWith("/offers?state=declined&done=again&count=1");
        assertThat(given().get(done.header("Location")).asString())
                .contains("The two of one offer may be proposed again.");
        assertThat(trail.actions()).contains("offer.allowed-again");
    }

    @Test
    void whatCannotBeDoneToManyIsRefused() {
        assertThat(many("/many", "remind", List.of()).asString()).contains("Nothing was ticked.");
        long offer = asked.offer();
        assertThat(many("/many", "remind", List.of(offer)).asString())
                .contains("was asked within the last day")
                .doesNotContain("/many/doing");
        assertThat(many("/many/doing", "burn", List.of(offer)).statusCode()).isEqualTo(400);
        assertThat(many("/many/doing?done=x", "", List.of(offer)).statusCode()).isEqualTo(400);
    }

    private static Response many(String path, String act, List<Long> ticks) {
        return new WebClient()
                .form("/offers")
                .formParam("act", act)
                .formParam("tick", ticks)
                .redirects()
                .follow(false)
                .post("/offers" + path);
    }

    @Test
    void whatWasChosenStaysWhereSomethingIsMissing() {
        String page = "/offers/" + asked.offerWithoutMail();
        Map<Map<String, String>, List<String>> kept = Map.of(
                Map.of("side", "learner"), List.of("value=\"learner\" checked"),
                Map.of("answer", "accepted"), List.of("value=\"accepted\" checked"),
                Map.of("side", "tutor", "answer", "declined"),
                        List.of("value=\"tutor\" checked", "value=\"declined\" checked"),
                Map.of("answer", "declined", "reason", "life"),
                        List.of("value=\"declined\" checked", "value=\"life\" selected"),
                Map.of("side", "\"><b>", "answer", "accepted"), List.of("value=\"accepted\" checked"));
        kept.forEach((sent, chosen) -> {
            Response again = press(page, "/answers", sent);
            assertThat(again.statusCode()).isEqualTo(422);
            assertThat(again.asString()).contains(chosen).doesNotContain("<b>");
            assertThat(again.asString().split(" checked|\" selected>", -1)).hasSize(chosen.size() + 1);
        });
    }

    @Test
    void aCoordinatorAnswersForSomebodyWithoutMail() {
        long offer = asked.offerWithoutMail();
        assertThat(asked.stored("select kind || ' ' || recipient_kind from outbox_message where state <> 'by_hand'"))
                .containsExactly("offer tutor");
        assertThat(asked.stored("select kind || ' ' || recipient_kind from outbox_message where state = 'by_hand'"))
                .containsExactly("offer learner");
        assertThat(given().get("/offers?silent=on").asString()).contains("gets no mail: please ask");
        String page = "/offers/" + offer;
        assertThat(press(page, "/answers", Map.of("side", "learner")).statusCode())
                .isEqualTo(422);
        assertThat(press(page, "/answers", Map.of("side", "learner", "answer", "declined", "seen", "0"))
                        .asString())
                .contains("Choose a reason for the no.");
        Map<String, String> yes = Map.of("side", "learner", "answer", "accepted", "seen", "0");
        assertThat(press(page, "/answers", yes).statusCode()).isEqualTo(303);
        assertThat(press(page, "/answers", yes).statusCode()).isEqualTo(303);
        assertThat(given().get(page).asString()).contains("Learner: yes", "noted by token:1");
        assertThat(given().get("/offers?silent=on").asString()).contains("No offer waits");
        press(page, "/answers", Map.of("side", "tutor", "answer", "accepted", "seen", "0"));
        assertThat(asked.state(offer)).isEqualTo("running");
        assertThat(asked.mails())
                .containsExactly("offer learner", "offer tutor", "pairing-new learner", "pairing-new tutor");
        assertThat(trail.actions().stream().filter("offer.accepted"::equals)).hasSize(2);
    }

    @Test
    void theNextBestIsOfferedAtOnceAndOnce() {
        long offer = asked.offer();
        people.tutor("T2", "math", "MON 19:00-22:00");
        people.tutor("T3", "math", "WED 19:00-22:00");
        long busy = people.tutor("T4", "math", "MON 19:00-22:00");
        pairings.offer(people.learner("L4", "math", "MON 19:00-21:00"), busy, "MON 19:00/60");
        asked.tutorsStay();
        String page = "/offers/" + offer;
        assertThat(given().get(page).asString()).doesNotContain("Name T2");
        press(page, "/answers", Map.of("side", "tutor", "answer", "declined", "reason", "life", "seen", "0"));

        String lost = given().get(page).asString();
        assertThat(lost)
                .contains("Name T2", "teaches ", "free at the times of the offer before")
                .doesNotContain("Name T3", "Name T4");
        String tutor = lost.replaceAll("(?s).*next\\?tutor=([0-9]+).*", "$1");
        String preview = given().get(page + "/next?tutor=" + tutor).asString();
        assertThat(preview).contains("Offer to Name T2", "Mon 19:00–20:00", "value=\"MON 19:00/60\"");
        assertThat(asked.stored("select id || '' from pairing")).hasSize(2);

        Map<String, String> make = Map.of("tutor", tutor, "times", "MON 19:00/60");
        assertThat(press(page, "/next", make).statusCode()).isEqualTo(303);
        Response twice = press(page, "/next", make);
        assertThat(twice.statusCode()).isEqualTo(409);
        assertThat(twice.asString()).contains("The need is not open any more", "The need has somebody else now");
        assertThat(asked.stored("select state from pairing order by id"))
                .containsExactlyInAnyOrder("declined", "offered", "offered");
        assertThat(asked.mails().stream().filter("offer learner"::equals)).hasSize(3);
        assertThat(trail.actions()).contains("offer.made-to-next", "offer.read");
    }

    @Test
    void theTimesThatDidNotSuitAreNotOfferedOnceMore() {
        long offer = asked.offer();
        people.tutor("T2", "math", "MON 19:00-22:00");
        asked.tutorsStay();
        press(
                "/offers/" + offer,
                "/answers",
                Map.of("side", "learner", "answer", "declined", "reason", "times", "seen", "0"));
        assertThat(given().get("/offers/" + offer).asString())
                .contains("Name T2", "Mon 20:00–21:00", "free then")
                .doesNotContain("free at the times of the offer before");
    }

    private static Response press(String page, String action, Map<String, String> fields) {
        return new WebClient().form(page).formParams(fields).post(page + action);
    }
}
