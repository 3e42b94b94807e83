package org.ieum.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.Test;

/** Who gets through which door, and what the refused are told. */
@QuarkusTest
class ProtectedRoutesTest {

    private final WebClient somebody = new WebClient();

    @Test
    void aProgramWithTheTokenIsKnownByIt() {
        WebClient.withTheToken()
                .get(ProtectedRoutes.API + "coordinator")
                .then()
                .statusCode(200)
                .body(startsWith("token:"));
        WebClient.withTheToken()
                .post(ProtectedRoutes.API + "coordinator")
                .then()
                .statusCode(200);
    }

    @Test
    void withoutAValidTokenItIs401() {
        given().get(ProtectedRoutes.API + "coordinator").then().statusCode(401);
        given().header("Authorization", "Bearer wrong")
                .get(ProtectedRoutes.API + "coordinator")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unauthorized"))
                .header("WWW-Authenticate", startsWith("Bearer"));
        given().get(ProtectedRoutes.API + "coordinator").then().contentType("application/problem+json");
    }

    @Test
    void withoutTheRoleItIs403() {
        WebClient.withTheToken()
                .get(ProtectedRoutes.API + "nobody")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/forbidden"));
        somebody.byPassword()
                .browser()
                .get("/doors/nobody")
                .then()
                .statusCode(403)
                .body(containsString("<h1>"));
    }

    @Test
    void aRouteWithoutARoleIsClosed() {
        WebClient.withTheToken().get(ProtectedRoutes.API + "forgotten").then().statusCode(403);
    }

    @Test
    void aBrowserIsKnownByItsAccountAndChangesNothingWithoutTheFormsToken() {
        somebody.byPassword();
        somebody.browser().get(ProtectedRoutes.PAGE).then().statusCode(200).body(startsWith("account:"));
        somebody.browser().get(ProtectedRoutes.API + "coordinator").then().statusCode(200);
        somebody.browser().post(ProtectedRoutes.API + "coordinator").then().statusCode(400);
        somebody.browser()
                .contentType(ContentType.JSON)
                .body("{}")
                .post(ProtectedRoutes.API + "coordinator")
                .then()
                .statusCode(400);
        somebody.browser()
                .header("X-CSRF-TOKEN", somebody.token("/sign-in"))
                .post(ProtectedRoutes.API + "coordinator")
                .then()
                .statusCode(200);
    }

    @Test
    void thePublicPartsOfTheApiAskForNothing() {
        given().contentType(ContentType.JSON)
                .body("{}")
                .post(ProtectedRoutes.API + "public")
                .then()
                .statusCode(200);
        // No form's token is missed: it takes no files.
        given().multiPart("learners", "ref")
                .post(ProtectedRoutes.API + "public")
                .then()
                .statusCode(415);
    }

    @Test
    void pagesThatAreNotThereAndPagesThatBreakSayIt() {
        given().get("/nowhere")
                .then()
                .statusCode(404)
                .contentType(ContentType.HTML)
                .body(containsString("<h1>This page does not exist"));
        given().header("Accept-Language", "ko").get("/nowhere").then().body(containsString("없는 화면"));
        given().get("/doors/broken")
                .then()
                .statusCode(500)
                .contentType(ContentType.HTML)
                .body(containsString("<h1>This did not work"))
                .body(not(containsString("on purpose")))
                .body(not(containsString("Exception")));
        given().get(ProtectedRoutes.API + "broken").then().statusCode(500).body(not(containsString("on purpose")));
    }

    @Test
    void whatTheFrameworkRefusesStaysWhatItIs() {
        WebClient.withTheToken()
                .delete(ProtectedRoutes.API + "coordinator")
                .then()
                .statusCode(405);
    }

    @Test
    void everyAnswerIsForThisSiteAlone() {
        for (String path :
                new String[] {"/", "/sign-in", "/nowhere", ProtectedRoutes.API + "coordinator", "/q/health/live"}) {
            given().redirects()
                    .follow(false)
                    .get(path)
                    .then()
                    .header("Content-Security-Policy", containsString("default-src 'none'"))
                    .header("Content-Security-Policy", containsString("object-src 'none'"))
                    .header("Content-Security-Policy", containsString("base-uri 'none'"))
                    .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                    .header("Access-Control-Allow-Origin", nullValue())
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Referrer-Policy", "no-referrer")
                    .header("Cache-Control", "no-store");
        }
        given().get("/assets/ieum.css").then().statusCode(200).header("X-Content-Type-Options", "nosniff");
    }

    @Test
    void probesAreToldYesOrNoAndNothingElse() {
        given().get("/q/health/live").then().statusCode(200).body(equalTo("{\"status\":\"UP\"}"));
        given().get("/q/health/ready").then().statusCode(200).body(equalTo("{\"status\":\"UP\"}"));
        given().get("/q/health-details").then().statusCode(401);
        WebClient.withTheToken().get("/q/health-details").then().statusCode(200).body(containsString("Database"));
    }

    @Test
    void theDescriptionOfTheApiIsForThoseWhoMayUseIt() {
        given().get("/q/openapi").then().statusCode(401);
        WebClient.withTheToken().get("/q/openapi").then().statusCode(200);
    }

    @Test
    void theFirstPageSpeaksTheLanguageThatIsChosenAndRemembersIt() {
        somebody.browser()
                .header("Accept-Language", "de, ko;q=0.5")
                .get("/")
                .then()
                .body(containsString("lang=\"ko\""));
        somebody.browser().get("/?lang=ko").then().body(containsString("배우고 싶어요"));
        somebody.browser().get("/").then().body(containsString("배우고 싶어요"));
        given().get("/").then().body(containsString("I want to learn"));
    }
}
