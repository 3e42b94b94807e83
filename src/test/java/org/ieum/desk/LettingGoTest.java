package org.ieum.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.ieum.kernel.Side;
import org.ieum.person.PersonId;
import org.ieum.selfservice.OwnPages;
import org.ieum.testing.CalendarReader;
import org.ieum.testing.OwnPageLinks;
import org.ieum.testing.StoredOffers;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.ieum.week.Feeds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who leaves is asked what becomes of their lessons, by whichever door; all places that show lessons answer alike. */
@QuarkusTest
class LettingGoTest extends StoredTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    @Inject Feeds feeds;
    @Inject OwnPages pages;
    @Inject StoredOffers asked;

    private final LocalDate today = LocalDate.now(SEOUL);
    private long learner;
    private long tutor;
    private long pairing;
    private WebClient admin;

    @BeforeEach
    void aPairThatRuns() {
        learner = people.learner("L1", "math", "MON 10:00-12:00", "TUE 10:00-12:00");
        tutor = people.tutor("T1", "math", "MON 10:00-12:00", "TUE 10:00-12:00");
        pairing = pairings.pairing(learner, tutor, today.minusWeeks(4), "TUE 10:00/60");
        admin = new WebClient().signedIn();
    }

    @ParameterizedTest
    @EnumSource
    void theDeskAsks(Side side) {
        String page = path(side);
        var sent = admin.form(page)
                .formParam("status", "left")
                .formParam("version", version(side))
                .post(page + "/status");
        assertThat(sent.header("Location")).endsWith(page + "/leaving");
        assertThat(status(side)).isEqualTo("approved");
        assertThat(admin.browser().get(page + "/leaving").asString())
                .contains(
                        "ends-" + pairing,
                        "Mathematics with " + name(side.other()) + " ends today",
                        "Both people are told");
    }

    @ParameterizedTest
    @EnumSource
    void whatEndsIsToldToBothAtOnceAndIsSaidAlikeEverywhere(Side side) {
        letGo(side, pairing);
        assertThat(status(side)).isEqualTo("left");
        assertThat(asked.mails())
                .containsExactlyInAnyOrder("lessons-ended " + side.other().code(), "pairing-ended " + side.code());
        assertThat(asked.stored("select ended_on || ' ' || end_reason from pairing"))
                .containsExactly(today + " one_of_them");
        assertThat(given().auth().none().get(feed(Side.LEARNER)).statusCode()).isEqualTo(200);
        bothFeedsSay(today.minusWeeks(4), today, true);
        bothFeedsSay(today, today.plusWeeks(4), false);
        assertThat(file()).doesNotContain("TUE 10:00/60");
        assertThat(trail.actions()).contains("learner.lessons-ended", "tutor.lessons-ended", side.code() + ".left");
    }

    @ParameterizedTest
    @EnumSource
    void whatGoesOnStandsInBothCalendars(Side side) {
        letGo(side);
        assertThat(status(side)).isEqualTo("left");
        assertThat(asked.mails()).isEmpty();
        bothFeedsSay(today, today.plusWeeks(4), true);
        assertThat(file()).contains("TUE 10:00/60");
        for (Side one : Side.values()) {
            assertThat(own(one)).contains("Tuesday 10:00–11:00");
            assertThat(admin.browser().get(path(one)).asString()).contains("10:00");
        }
    }

    @Test
    void theOwnPageHasTheSameEffect() {
        WebClient somebody = OwnPageLinks.at("/me/" + key(Side.LEARNER));
        OwnPageLinks.send(somebody, "/my/leaving", Map.of("ends", pairing));
        assertThat(asked.mails()).contains("lessons-ended tutor");
        bothFeedsSay(today, today.plusWeeks(4), false);
        assertThat(file()).doesNotContain("TUE 10:00/60");
    }

    @Test
    void offersToThemAreTakenBackAtOnce() {
        long other = people.learner("L2", "math", "MON 10:00-12:00");
        pairings.offer(other, tutor, "MON 10:00/60");
        asked.noMails();
        assertThat(admin.browser().get(path(Side.TUTOR) + "/leaving").asString())
                .contains("Mathematics with Alias L2 (L2): the offer is taken back, and they are told");
        letGo(Side.TUTOR);
        assertThat(asked.stored("select state from pairing order by id")).containsExactly("running", "withdrawn");
        assertThat(asked.mails()).containsExactly("offer-fell-through learner");
    }

    /** An offer alone ends as well, and somebody is told. */
    @Test
    void whoHasAnOfferAloneIsAskedAbout() {
        tutor = people.tutor("T2", "math", "MON 10:00-12:00");
        pairings.offer(people.learner("L3", "math", "MON 10:00-12:00"), tutor, "MON 10:00/60");
        String page = path(Side.TUTOR);
        assertThat(admin.form(page)
                        .formParam("status", "left")
                        .formParam("version", version(Side.TUTOR))
                        .post(page + "/status")
                        .header("Location"))
                .endsWith(page + "/leaving");
        assertThat(status(Side.TUTOR)).isEqualTo("approved");
    }

    /** Somebody who came back meanwhile, or was moved by another coordinator. */
    @Test
    void nothingEndsForSomebodyWhoWasSeenOtherwise() {
        String page = path(Side.LEARNER);
        admin.form(page + "/leaving")
                .formParam("version", 99)
                .formParam("ends", pairing)
                .post(page + "/leaving");
        assertThat(status(Side.LEARNER)).isEqualTo("approved");
        assertThat(asked.mails()).isEmpty();
        assertThat(file()).contains("TUE 10:00/60");
    }

    private void letGo(Side side, Object... ends) {
        String page = path(side);
        admin.form(page + "/leaving")
                .formParam("version", version(side))
                .formParam("ends", ends)
                .post(page + "/leaving")
                .then()
                .statusCode(303);
    }

    private void bothFeedsSay(LocalDate from, LocalDate until, boolean lessons) {
        for (Side one : Side.values()) {
            String feed = new WebClient().browser().get(feed(one)).asString();
            assertThat(CalendarReader.lessons(feed, from, until, SEOUL).isEmpty())
                    .as(one.code())
                    .isEqualTo(!lessons);
        }
    }

    private String feed(Side side) {
        return "/calendar/" + feeds.issue(new PersonId(side, id(side)), "test") + ".ics";
    }

    private static String file() {
        return WebClient.withTheToken().get("/api/v1/pairings.csv").asString();
    }

    private String own(Side side) {
        return OwnPageLinks.at("/me/" + key(side))
                .browser()
                .header("Accept-Language", "en")
                .get("/my")
                .asString();
    }

    private String key(Side side) {
        return QuarkusTransaction.requiringNew()
                .call(() -> pages.issue(new PersonId(side, id(side))).token());
    }

    private String path(Side side) {
        return "/" + side.plural() + "/" + id(side);
    }

    private long id(Side side) {
        return side == Side.LEARNER ? learner : tutor;
    }

    private static String name(Side side) {
        return side == Side.LEARNER ? "Alias L1 (L1)" : "Name T1 (T1)";
    }

    private String version(Side side) {
        return one("select version || '' from " + side.code() + " where id = " + id(side));
    }

    private String status(Side side) {
        return one("select status from " + side.code() + " where id = " + id(side));
    }

    private String one(String query) {
        List<String> found = asked.stored(query);
        return found.get(0);
    }
}
