package org.ieum.privacy.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.regex.Pattern;
import org.ieum.outbox.QueuedLetters;
import org.ieum.testing.OwnPageLinks;
import org.ieum.testing.PeopleInFiles;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody is kept who has not agreed, and whoever agreed can take it back. */
@QuarkusTest
class ConsentTest extends StoredTest {

    private static final String BODY = """
            {"alias": "Bada", "email": "bada@learners.test", "locale": "en", "gender": "undisclosed", "city": "",
             "delivery": "online", "timeZone": "Asia/Seoul", "languages": [{"tag": "ko", "level": "native"}],
             "needs": [{"subject": "math", "sessions": 1, "minutes": 60}], %s
             "availability": [{"day": "SAT", "from": "10:00", "to": "12:00"}], "tutorGender": ""}""";

    private static final Pattern CONFIRM = Pattern.compile("/confirm/[A-Za-z0-9_-]{32}");

    @Test
    void theNoticeIsThereInThreeLanguagesUnderOneVersion() {
        int version = version();
        Map.of("ko", "누가 보는지", "en", "Who sees it", "zh", "谁能看到").forEach((language, heading) -> {
            given().get("/api/v1/privacy?lang=" + language)
                    .then()
                    .statusCode(200)
                    .body("version", equalTo(version))
                    .body("language", equalTo(language))
                    .body("text", containsString(heading))
                    .body("text", not(containsString("{organisation}")));
            given().get("/privacy?lang=" + language)
                    .then()
                    .statusCode(200)
                    .body(containsString("<h2>" + heading + "</h2>"));
        });
        given().get("/privacy?version=99999").then().statusCode(404);
        given().get("/privacy?version=-1").then().statusCode(404);
    }

    @Test
    void aProgramThatAskedIsBelievedAndTheConfirmationAsksNothingMore() {
        signUp("\"consent\": " + version() + ",").then().statusCode(202);
        assertThat(consents()).containsExactly(version() + " public");
        String link = confirmationLink();
        assertThat(new WebClient().tick(link)).isEmpty();
        assertThat(confirm(link, Map.of()).statusCode()).isEqualTo(200);
        assertThat(confirmed()).isTrue();
    }

    @Test
    void whoeverWasNotAskedIsAskedBeforeAnythingElse() {
        signUp("").then().statusCode(202);
        assertThat(consents()).isEmpty();
        String link = confirmationLink();
        confirm(link, Map.of())
                .then()
                .statusCode(422)
                .body(containsString("Tick that you agree"))
                .body(containsString("href=\"#consent\""));
        confirm(link, Map.of("consent", "0")).then().statusCode(422);
        assertThat(confirmed()).isFalse();
        assertThat(confirm(link, new WebClient().tick(link)).statusCode()).isEqualTo(200);
        assertThat(confirmed()).isTrue();
        assertThat(consents()).containsExactly(version() + " public");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"999999", "0", "-1", "1.5", "\"\\u0661\"", "\"yes\"", "true", "{}", "[1]", "99999999999999999999"
            })
    void aVersionThatThereIsNotIsRefusedByName(String consent) {
        Response answer = signUp("\"consent\": " + consent + ",");
        if (!consent.equals("[1]")) {
            answer.then().body("errors.pointer.flatten()", org.hamcrest.Matchers.hasItem("/consent"));
        }
        assertThat(answer.statusCode()).isIn(422, 202);
        assertThat(consents()).isEmpty();
    }

    @Test
    void whoeverAgreedToAnEarlierNoticeIsAskedAgainAndTakesItBackOnTheirPage() throws Exception {
        mailbox.purgeEmailFromAllMailboxes();
        new PeopleInFiles()
                .learner("L1", "Areum", "consent-l1@people.test", "english:1x60", "2026-09-01")
                .arrive();
        WebClient own = OwnPageLinks.at(OwnPageLinks.link(mailbox, "consent-l1@people.test"));
        assertThat(OwnPageLinks.page(own, "/my?lang=en")).contains("or you were never asked");
        assertThat(OwnPageLinks.send(own, "/my/consent", Map.of()).statusCode()).isEqualTo(422);
        assertThat(OwnPageLinks.send(own, "/my/consent", own.tick("/my/consent"))
                        .header("Location"))
                .endsWith("/my?notice=agreed");
        assertThat(OwnPageLinks.page(own, "/my")).doesNotContain("or you were never asked");
        assertThat(OwnPageLinks.page(own, "/my/consent"))
                .contains("You agreed to version " + version())
                .doesNotContain("name=\"consent\"");

        assertThat(withdraw(own, Map.of()).statusCode()).isEqualTo(422);
        assertThat(withdraw(own, Map.of("sure", "yes")).header("Location")).endsWith("/me?notice=forgotten");
        assertThat(value("select email is null and forgotten_at is not null from learner"))
                .isEqualTo("true");
        assertThat(value("select withdrawn_at is not null from consent")).isEqualTo("true");
        assertThat(trail.actions()).contains("learner.agreed", "learner.consent-withdrawn", "learner.forgotten");
    }

    private static Response withdraw(WebClient own, Map<String, String> fields) {
        return own.form("/my/consent").formParams(fields).post("/my/consent/withdrawal");
    }

    private static Response signUp(String consent) {
        return given().contentType("application/json")
                .body(BODY.formatted(consent))
                .post("/api/v1/learners");
    }

    private static int version() {
        return given().get("/api/v1/privacy").path("version");
    }

    private static String confirmationLink() {
        java.util.regex.Matcher link = CONFIRM.matcher(QueuedLetters.newest("confirm-address"));
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private static Response confirm(String link, Map<String, String> fields) {
        return new WebClient()
                .form(link)
                .formParams(fields)
                .formParam("choice", "confirm")
                .post(link);
    }

    private boolean confirmed() {
        return value("select confirmed_at is not null from learner").equals("true");
    }

    private java.util.List<String> consents() {
        return all("select notice_version || ' ' || recorded_by from consent where withdrawn_at is null");
    }

    @SuppressWarnings("unchecked")
    private java.util.List<String> all(String sql) {
        return entities.createNativeQuery(sql).getResultList();
    }
}
