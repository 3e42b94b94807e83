package org.ieum.whatif.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.ieum.person.Status;
import org.ieum.testing.PageText;
import org.ieum.testing.SolvedRounds;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A coordinator asks what would be. */
@QuarkusTest
@TestSecurity(user = "token:1", roles = "coordinator")
class WhatIfPagesTest extends StoredTest {

    private String round;
    private long t3;

    /** T1 and T2 can teach L1, T3 alone L2, nobody L3. */
    @BeforeEach
    void aRoundUnderReview() {
        t3 = people.twoLearnersOneWithAChoice();
        people.learner("L3", "math", "SAT 10:00-11:00");
        round = URI.create(SolvedRounds.page(SolvedRounds.solved())).getPath();
    }

    @Test
    void aTutorWereNotThere() {
        String answer = ask(Map.of("about", "without", "tutor", "T3")).extract().header("Location");
        given().get(answer)
                .then()
                .statusCode(200)
                .body(containsString("Without the tutor Name T3"))
                .body(containsString("Alias L2"))
                .body(containsString("nobody"))
                .body(not(containsString("Alias L1")));
        // Nothing has happened yet.
        given().get("/api/v1" + round).then().body("served", equalTo(2));

        post(answer + "/keep").statusCode(303);

        given().get("/api/v1" + round).then().body("served", equalTo(1)).body("state", equalTo("review"));
        given().get("/api/v1" + round + "/proposals").then().body("", hasSize(1));
        // The plan is another one now.
        post(answer + "/keep").statusCode(409);
    }

    @Test
    void whatSomebodyHasApprovedIsMarkedWhereItWouldGo() {
        String answer = ask(Map.of("about", "without", "tutor", "T3")).extract().header("Location");
        given().get(answer).then().body(not(containsString("approved now")));
        List<Integer> proposals =
                given().get("/api/v1" + round + "/proposals").jsonPath().getList("id");
        proposals.forEach(id -> given().contentType(ContentType.JSON)
                .body(Map.of("decision", "approved", "version", 0))
                .patch("/api/v1" + round + "/proposals/" + id)
                .then()
                .statusCode(200));
        given().get(answer)
                .then()
                .body(containsString("Alias L2 (L2) <span class=\"tag tag-wait\">approved now</span>"));
    }

    /** The browser speaks English, and its reader chose Korean: the frame goes by the reader. */
    @Test
    void theFormIsInTheLanguageThatWasChosen() {
        for (String language : List.of("ko", "en")) {
            given().cookie("ieum-language", language)
                    .header("Accept-Language", "en")
                    .get(round + "/what-if")
                    .then()
                    .body(containsString("<html lang=\"" + language + "\">"));
        }
        given().cookie("ieum-language", "ko")
                .header("Accept-Language", "en")
                .contentType(ContentType.URLENC)
                .get(round + "/what-if")
                .then()
                .body(containsString("본문으로 바로 가기"), not(containsString("Skip to the content")));
    }

    @Test
    void aNameIsAsGoodAsAKeyAsLongAsItSaysWhoIsMeant() {
        String one =
                ask(Map.of("about", "without", "tutor", " name t3 ")).extract().header("Location");
        given().get(one).then().body(containsString("Without the tutor Name T3"));
        // The key alone is meant, whoever else has it in their name.
        ask(Map.of("about", "without", "tutor", "T3")).statusCode(303);
        form(Map.of("about", "without", "tutor", "Name"))
                .statusCode(422)
                .body(containsString("Several are called so"))
                .body(containsString("Name T1 (T1)"))
                .body(containsString("value=\"T3\""));
        for (String nobody : List.of("", " ", "%", "_", "Nobody", "'")) {
            form(Map.of("about", "without", "tutor", nobody)).statusCode(422).body(not(containsString("Name T1 (T1)")));
        }
        people.tutorBecomes(t3, Status.LEFT);
        form(Map.of("about", "without", "tutor", "Name T3")).statusCode(422);
    }

    @Test
    void thereWereOneTutorMore() {
        String answer = ask(Map.of("about", "with", "subject", "math", "city", "", "freeTime", "saturdays"))
                .extract()
                .header("Location");
        given().header("Accept-Language", "ko")
                .get(answer)
                .then()
                .statusCode(200)
                .body(containsString("Alias L3"))
                .body(containsString("물어본 선생님"))
                .body(containsString("토요일"));
        post(answer + "/keep").statusCode(409);
        given().get("/api/v1" + round).then().body("served", equalTo(2));
    }

    @Test
    void otherThingsCounted() {
        String answer =
                ask(Map.of("about", "weighing", "baseWeight", "20")).extract().header("Location");
        given().get(answer).then().statusCode(200).body(containsString("Nothing would change."));
        post(answer + "/keep").statusCode(303);
        given().get("/api/v1" + round)
                .then()
                .body("weights.baseWeight", equalTo(20))
                .body("weight", equalTo(48));
    }

    /** A sum of points tells nobody what becomes of whom: it is said who has a tutor now and then, and what they have. */
    @Test
    void saysWhatBecomesOfPeopleAndNoSumOfPoints() {
        // Numbers that no time of day is.
        keep(Map.of("about", "weighing", "baseWeight", "83"));
        for (Map<String, String> question :
                List.of(Map.of("about", "weighing", "baseWeight", "97"), Map.of("about", "without", "tutor", "T3"))) {
            String weightBefore = figure("weight");
            String servedBefore = figure("served");
            String page = keep(question);
            String said = PageText.seen(page.substring(page.indexOf("</h1>"), page.indexOf("</main>")))
                    .replaceAll("\\s+", " ");
            assertThat(said)
                    .contains("Needs with a tutor " + servedBefore + " " + figure("served"))
                    .doesNotContain(weightBefore, figure("weight"))
                    .doesNotContainIgnoringCase("points", "weight");
        }
    }

    /** The answer's page, which is kept. */
    private String keep(Map<String, String> question) {
        String answer = ask(question).extract().header("Location");
        String page = given().get(answer).asString();
        post(answer + "/keep").statusCode(303);
        return page;
    }

    private String figure(String what) {
        return given().get("/api/v1" + round).jsonPath().getString(what);
    }

    @Test
    void anAnswerThatPartsNobodyMoreThanThePlanDoesCanBeKept() {
        given().post("/api/v1" + round + "/publication").then().statusCode(200);
        people.tutorBecomes(t3, Status.LEFT);
        people.tutor("T4", "math", "TUE 19:00-22:00");
        round = URI.create(SolvedRounds.page(SolvedRounds.solved())).getPath();
        given().get("/api/v1" + round + "/proposals").then().body("change", hasItem("replaced"));

        String answer =
                ask(Map.of("about", "weighing", "baseWeight", "20")).extract().header("Location");
        post(answer + "/keep").statusCode(303);
        // That would end a pairing which goes on in the plan.
        String teaching = paired("L1");
        answer = ask(Map.of("about", "without", "tutor", teaching)).extract().header("Location");
        given().get(answer).then().statusCode(200).body(not(containsString(answer + "/keep")));
        post(answer + "/keep").statusCode(409);
    }

    private String paired(String learner) {
        return given().get("/api/v1" + round + "/proposals")
                .jsonPath()
                .getString("find { it.learner.ref == '" + learner + "' }.tutor.ref");
    }

    @Test
    void anAnswerIsThrownAway() {
        String answer = ask(Map.of("about", "without", "tutor", "T3")).extract().header("Location");
        post(answer + "/discard").statusCode(303);
        given().get(answer).then().statusCode(404);
    }

    @Test
    void whatCannotBeAskedIsTold() {
        form(Map.of("about", "without", "tutor", "T99"))
                .statusCode(422)
                .body(containsString("There is no approved tutor with this name or key: T99."));
        form(Map.of("about", "with", "subject", "alchemy")).statusCode(422).body(containsString("Choose a subject."));
        form(Map.of("about", "weighing", "baseWeight", "1000")).statusCode(422);
        given().post("/api/v1" + round + "/cancellation").then().statusCode(200);
        form(Map.of("about", "without", "tutor", "T3")).statusCode(409);
        given().get("/rounds/999999/what-if").then().statusCode(404);
    }

    private ValidatableResponse ask(Map<String, String> fields) {
        return form(fields).statusCode(303);
    }

    private ValidatableResponse form(Map<String, String> fields) {
        return new WebClient()
                .form("/rounds")
                .contentType(ContentType.URLENC)
                .formParams(fields)
                .post(round + "/what-if")
                .then();
    }

    private static ValidatableResponse post(String path) {
        return new WebClient()
                .form("/rounds")
                .contentType(ContentType.URLENC)
                .post(path)
                .then();
    }
}
