package org.ieum.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import org.ieum.testing.CleanDatabase;
import org.ieum.testing.SolvedRounds;
import org.ieum.testing.StoredPeople;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a first visit loads, compressed as a browser asks for it: the page and all that it names. */
@QuarkusTest
class PayloadTest {

    private static final int PROPOSALS = 60;
    private static final Pattern ASSETS = Pattern.compile("(?:src|href)=\"(/assets/[^\"]+)\"");

    @Inject CleanDatabase database;
    @Inject StoredPeople people;

    private WebClient browser = new WebClient();

    @AfterEach
    void nobodyStays() {
        database.clear();
    }

    @Test
    void aPublicPageIsLight() {
        for (String page : List.of("/", "/sign-in", "/join/learner", "/join/tutor")) {
            isAtMost(page, 60_000, 10_000);
        }
    }

    @Test
    void theWeekOfASignUpIsLight() {
        browser.form("/join/learner").formParam("alias", "Bada").post("/join/learner/who");
        isAtMost("/join/learner/when", 60_000, 10_000);
    }

    @Test
    void aCoordinatorsPageIsLightWithEverythingOnIt() {
        database.clear();
        for (int n = 0; n < PROPOSALS; n++) {
            people.learner("L" + n, "math", "MON 19:00-22:00", "TUE 19:00-22:00");
            people.tutor("T" + n, "math", "MON 19:00-22:00", "WED 19:00-22:00");
        }
        RestAssured.requestSpecification = WebClient.withTheToken();
        String round;
        try {
            round = SolvedRounds.page(SolvedRounds.solved());
        } finally {
            RestAssured.requestSpecification = null;
        }
        browser = new WebClient().signedIn();
        assertThat(browser.browser().get(round).asString().split("data-proposal", -1))
                .hasSizeGreaterThan(50);
        for (String page : List.of(
                round,
                round + "?part=unmatched",
                "/today",
                "/learners",
                "/applications",
                "/pairings",
                "/offers",
                "/weeks",
                "/numbers")) {
            isAtMost(page, 200_000, 60_000);
        }
    }

    private void isAtMost(String page, int bytes, int ofScript) {
        List<String> assets = ASSETS.matcher(browser.browser().get(page).asString())
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
        assertThat(assets).as(page).isNotEmpty();
        int scripts = assets.stream()
                .filter(asset -> asset.endsWith(".js"))
                .mapToInt(this::bytes)
                .sum();
        int all = bytes(page) + assets.stream().mapToInt(this::bytes).sum();
        assertThat(scripts).as("script of " + page).isLessThanOrEqualTo(ofScript);
        assertThat(all).as("all of " + page).isLessThanOrEqualTo(bytes);
    }

    private int bytes(String path) {
        Response answer = browser.browser()
                .config(RestAssuredConfig.config()
                        .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .header("Accept-Encoding", "gzip")
                .get(path);
        assertThat(answer.header("Content-Encoding")).as(path).isEqualTo("gzip");
        return answer.asByteArray().length;
    }
}
