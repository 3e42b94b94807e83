package org.ieum.offer.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.mail.internet.MimeMessage;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ieum.testing.StoredOffers;
import org.ieum.testing.StrictCalendar;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.Test;

/** From a real mail to an answer. */
@QuarkusTest
class OfferPageTest extends TwoWhoAreAsked {

    @Test
    void openingChangesNothingAndShowsNobody() {
        List<String> before = everything();
        for (int i = 0; i < 100; i++) {
            for (String link : List.of(learner, tutor)) {
                assertThat(given().get(link).statusCode()).isEqualTo(200);
                assertThat(given().head(link).statusCode()).isEqualTo(200);
            }
        }
        assertThat(everything()).isEqualTo(before);
        assertThat(given().get(learner).asString())
                .contains("Show the proposal")
                .doesNotContain("Alias L1", "Name T1", "Monday", "Math");
        assertThat(press(new WebClient(), learner, Map.of()).asString())
                .as("no choice, no effect")
                .contains("Show the proposal");
        assertThat(press(new WebClient(), learner, Map.of("choice", "show")).asString())
                .contains("Does this suit you?");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void eachReadsWhatTheyMayKnow() {
        String learners =
                press(new WebClient(), learner, Map.of("choice", "show")).asString();
        assertThat(learners)
                .contains("a volunteer", "Korean", "Monday, 19:00 to 20:00", "over the internet")
                .doesNotContain("Name T1", "T1@");
        String tutors = press(new WebClient(), tutor, Map.of("choice", "show")).asString();
        assertThat(tutors).contains("Alias L1, who wants to learn").doesNotContain("L1@");

        press(new WebClient(), learner, Map.of("choice", "accept", "seen", "0"));
        assertThat(press(new WebClient(), learner, Map.of("choice", "show")).asString())
                .contains("You said yes")
                .doesNotContain("Name T1");
        press(new WebClient(), tutor, Map.of("choice", "accept", "seen", "0"));
        assertThat(press(new WebClient(), learner, Map.of("choice", "show")).asString())
                .contains("It is arranged", say(DayOfWeek.MONDAY), "a volunteer")
                .as("the registered name, never")
                .doesNotContain("Name T1");
        assertThat(press(new WebClient(), tutor, Map.of("choice", "show")).asString())
                .contains("It is arranged", "Alias L1")
                .doesNotContain("L1@");
        Response file = press(new WebClient(), learner, Map.of("choice", "calendar"));
        assertThat(file.contentType()).startsWith("text/calendar");
        StrictCalendar.check(file.asString());
        assertThat(file.asString()).contains("BEGIN:VEVENT", "TZID:Asia/Seoul").doesNotContain("Name T1", "Alias L1");
    }

    @Test
    void twoClicksBackAndTwoTabsAreOneAnswerAndOneMail() throws Exception {
        WebClient phone = new WebClient();
        Map<String, String> yes = Map.of("choice", "accept", "seen", "0");
        for (int i = 0; i < 3; i++) {
            assertThat(press(phone, learner, yes).statusCode()).isEqualTo(200);
            assertThat(press(new WebClient(), tutor, yes).statusCode()).isEqualTo(200);
        }
        assertThat(mailbox.waitForIncomingEmail(60_000, 4)).isTrue();
        assertThat(asked.mails())
                .containsExactly("offer learner", "offer tutor", "pairing-new learner", "pairing-new tutor");
        Response late = press(phone, learner, Map.of("choice", "decline", "seen", "0", "reason", "times"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.asString()).contains("can no longer be answered", "It is arranged");
        assertThat(asked.state(offer)).isEqualTo("running");
    }

    @Test
    void whyIsForCoordinatorsAlone() throws Exception {
        Response empty = press(new WebClient(), learner, Map.of("choice", "decline", "seen", "0", "note", "canary 7"));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.asString())
                .contains("<title>Error: ", "href=\"#reason\"", "Choose one of the reasons", ">canary 7</textarea>");
        assertThat(asked.state(offer)).isEqualTo("offered");
        Response tooLong = press(
                new WebClient(),
                learner,
                Map.of("choice", "decline", "seen", "0", "reason", "way", "note", "x".repeat(503)));
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(tooLong.asString()).contains("3 characters too long");

        Map<String, String> no = Map.of("choice", "decline", "seen", "0", "reason", "way", "note", "canary 7");
        assertThat(press(new WebClient(), learner, no).asString()).contains("You said no", "Take my answer back");
        assertThat(asked.stored(
                        "select reason || ' ' || (position('canary' in encode(note, 'escape')) > 0) from offer"))
                .containsExactly("way false");
        assertThat(press(new WebClient(), tutor, Map.of("choice", "show")).asString())
                .contains("It did not work out")
                .doesNotContain("canary", "The way to meet", "Alias L1");
        assertThat(press(new WebClient(), learner, Map.of("choice", "back")).asString())
                .contains("Your answer is taken back", "Does this suit you?");
        assertThat(asked.state(offer)).isEqualTo("offered");
        for (MimeMessage mail : mailbox.getReceivedMessages()) {
            assertThat(StoredOffers.text(mail)).doesNotContain("canary");
        }
    }

    @Test
    void otherTimesGoToTheOtherOne() throws Exception {
        String page = press(new WebClient(), learner, Map.of("choice", "show")).asString();
        assertThat(page).contains("value=\"TUE 20:00/60\"", "value=\"MON 19:30/60\"");
        assertThat(press(new WebClient(), learner, Map.of("choice", "times", "seen", "0"))
                        .statusCode())
                .isEqualTo(422);
        Response proposed =
                press(new WebClient(), learner, Map.of("choice", "times", "seen", "0", "times", "TUE 20:00/60"));
        assertThat(proposed.asString()).contains("You proposed other times", "Tuesday, 20:00 to 21:00");
        String anew = StoredOffers.link(mailbox, TUTOR, 3);
        assertThat(anew).isNotEqualTo(tutor);
        Response stale = press(new WebClient(), tutor, Map.of("choice", "accept", "seen", "0"));
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.asString()).contains("Meanwhile other times were proposed", "Tuesday, 20:00 to 21:00");
        assertThat(press(new WebClient(), anew, Map.of("choice", "accept", "seen", "1"))
                        .asString())
                .contains("It is arranged", say(DayOfWeek.TUESDAY));
    }

    @Test
    void aTimeIsSaidWhereTheReaderLives() {
        livesIn("America/New_York");
        assertThat(press(new WebClient(), tutor, Map.of("choice", "show")).asString())
                .contains("Monday, 05:00 to 06:00 (that is Monday, 19:00 to 20:00 in Seoul)");
    }

    @Test
    void aLinkEndsAndNobodyGuessesOne() {
        assertThat(given().get("/offer/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA").statusCode())
                .isEqualTo(404);
        asked.later(offer, Duration.ofDays(6));
        assertThat(press(new WebClient(), learner, Map.of("choice", "accept", "seen", "0"))
                        .asString())
                .contains("can no longer be answered", "It did not work out");
        expire();
        assertThat(given().get(learner).statusCode()).isEqualTo(410);
        assertThat(press(new WebClient(), learner, Map.of("choice", "accept", "seen", "0"))
                        .statusCode())
                .isEqualTo(410);
        assertThat(asked.stored("select pairing_id || '' from offer where learner_answer is not null"))
                .isEmpty();
    }

    @Test
    void aFormFromElsewhereIsRefused() {
        given().redirects()
                .follow(false)
                .formParam("choice", "accept")
                .formParam("seen", "0")
                .post(learner)
                .then()
                .statusCode(400);
        assertThat(asked.stored("select pairing_id || '' from offer where learner_answer is not null"))
                .isEmpty();
    }

    private String say(DayOfWeek day) {
        return DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.ENGLISH).format(asked.first(day));
    }

    private static Response press(WebClient somebody, String link, Map<String, String> fields) {
        return somebody.browser()
                .formParam("csrf-token", somebody.token("/sign-in"))
                .formParams(fields)
                .post(link);
    }

    private List<String> everything() {
        return asked.stored("select cast(o as text) from offer o union all select cast(p as text) from pairing p"
                + " union all select cast(l as text) from link l union all select cast(b as text) from booking b"
                + " union all select cast(m.id as text) || m.kind from outbox_message m"
                + " union all select cast(a as text) from audit_entry a order by 1");
    }

    @Transactional
    void livesIn(String zone) {
        entities.createNativeQuery("update tutor set time_zone = :zone")
                .setParameter("zone", zone)
                .executeUpdate();
    }

    void expire() {
        run("update link set expires_at = now() - interval '1 day'");
    }
}
