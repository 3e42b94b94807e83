package org.ieum.web.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ieum.testing.WebClient.withTheToken;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.ieum.kernel.Side;
import org.ieum.lesson.MakingLessons;
import org.ieum.message.WritingToEachOther;
import org.ieum.testing.BackgroundJobs;
import org.ieum.testing.CleanDatabase;
import org.ieum.testing.PeopleInFiles;
import org.ieum.web.Routes;
import org.junit.jupiter.api.Test;

/** The document of the API says what the API does. */
@QuarkusTest
class ApiDocumentTest {

    @Inject MakingLessons making;
    @Inject WritingToEachOther writing;
    @Inject CleanDatabase database;
    @Inject BackgroundJobs jobs;

    @Test
    void theOneInTheDocumentsIsTheOneThatIsServed() throws IOException {
        String served =
                withTheToken().accept("application/yaml").get("/q/openapi").asString();
        Path fresh = Path.of("target", "openapi.yaml");
        Files.writeString(fresh, served);
        assertThat(Path.of("docs", "openapi.yaml"))
                .as("docs/openapi.yaml is stale: copy " + fresh + " over it")
                .hasSameTextualContentAs(fresh);
    }

    @Test
    void everyRouteForProgramsIsInItAndNoPageIs() {
        assertThat(Routes.all())
                .allSatisfy(route -> assertThat(route.method()
                                .tryGetAnnotationOfType(Operation.class)
                                .filter(says -> !says.operationId().isEmpty())
                                .isPresent())
                        .as(route.toString())
                        .isEqualTo(route.path().startsWith("/api/")));
    }

    /** The generator drops parameters silently where it does not understand them. */
    @Test
    void everyParameterOfARouteIsInIt() throws IOException {
        DescribedApi api = new DescribedApi();
        assertThat(Routes.all())
                .filteredOn(route ->
                        route.path().startsWith("/api/") && !route.path().startsWith("/api/v1/doors"))
                .hasSizeGreaterThan(20)
                .allSatisfy(route -> assertThat(api.parameters(route.verb(), described(route.path())))
                        .as(route.toString())
                        .containsAll(RouteParameters.of(route.method().reflect())));
    }

    /** Learners have no steps and pledges: nothing is said of them. */
    private static String described(String path) {
        return path.replaceAll("\\{people[^}]*}", "learners")
                .replaceAll("/learners/(\\{ref}/(?:steps|pledge))", "/tutors/$1");
    }

    /** It would say of a number that is none that there is no such thing, and make an object of whatever text. */
    @Test
    void noRouteLeavesNumbersOrBodiesToTheFramework() {
        assertThat(Routes.all())
                .filteredOn(route -> route.path().startsWith("/api/"))
                .allSatisfy(route -> assertThat(
                                RouteParameters.guessed(route.method().reflect()))
                        .as(route.toString())
                        .isEmpty());
    }

    @Test
    void everyWordOfAnEnumerationIsOneThatTheApiSays() throws IOException {
        assertThat(new DescribedApi().enumerated())
                .hasSizeGreaterThan(20)
                .allMatch(word -> word.matches("[a-z0-9_-]+|MON|TUE|WED|THU|FRI|SAT|SUN|[ABC][12]"));
    }

    @Test
    void everyOperationTakesItsExampleAndAnswersAsItSays() throws IOException {
        database.clear();
        DescribedApi api = new DescribedApi();
        people(api);
        round(api);
        lessons(api);
        leaving(api);
        assertThat(api.called()).containsExactlyInAnyOrderElementsOf(api.operations());
    }

    private static void people(DescribedApi api) {
        status(200, api.call("getPrivacyNotice"));
        status(202, api.call("signUpLearner"));
        status(202, api.call("signUpTutor"));
        PeopleInFiles people = new PeopleInFiles()
                .learner("L1", "Sora", "l1@example.org", "english:1x60", "2026-10-01")
                .learner("L2", "Bada", "", "english:1x60;math:1x60", "2026-10-01")
                .tutor("T1", "Kim", "english", "approved")
                .tutor("T2", "Lee", "english", "approved")
                .pair("L2", "T2", "SAT 10:00/60")
                .wish("L1", "T1", "learner", "2");
        var files = withTheToken();
        people.files()
                .forEach((name, csv) ->
                        files.multiPart(name, name + ".csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv"));
        status(200, api.call("importFiles", files));
        status(201, api.call("putLearner", "N1"));
        status(201, api.call("putTutor", "N2"));
        status(428, api.call("putTutor", "N2"));
        status(412, api.call("putTutor", withTheToken().header("If-Match", "\"99\""), "N2"));
        status(
                200,
                api.call(
                        "patchLearner",
                        withTheToken()
                                .header("If-Match", api.call("getLearner", "L1").header("ETag")),
                        "L1"));
        status(
                200,
                api.call(
                        "patchTutor",
                        withTheToken()
                                .header("If-Match", api.call("getTutor", "T1").header("ETag")),
                        "T1"));
        status(200, api.call("listPledges"));
        status(200, api.call("getPledgeOfTutor", "N2"));
        status(409, api.call("putPledgeOfTutor", "N2"));
        status(412, api.call("putPledgeOfTutor", withTheToken().header("If-Match", "\"1\""), "N2"));
        status(200, api.call("listStepsOfTutor", "N2"));
        status(428, api.call("putStepOfTutor", "N2", "record_check"));
        status(
                200,
                api.call(
                        "putStepOfTutor",
                        withTheToken()
                                .header("If-Match", api.call("getTutor", "N2").header("ETag")),
                        "N2",
                        "record_check"));
        status(
                204,
                api.call(
                        "deleteStepOfTutor",
                        withTheToken()
                                .header("If-Match", api.call("getTutor", "N2").header("ETag")),
                        "N2",
                        "record_check"));
        status(404, api.call("getTutor", "T99"));
        status(200, api.call("listAddressPauses"));
        status(204, api.call("endAddressPauseOfLearner", "L1"));
        status(404, api.call("endAddressPauseOfTutor", "T99"));
        status(200, api.call("listLearners"));
        status(422, api.call("listLearners", withTheToken().queryParam("limit", "many")));
        status(200, api.call("listTutors"));
        status(409, api.call("moveTutor", "N2"));
        status(200, api.call("putWish", "L1", "T1", "learner"));
        status(200, api.call("listWishesOfLearner", "L1"));
        status(200, api.call("listWishesOfTutor", "T1"));
        for (String file : Set.of("getLearnersFile", "getTutorsFile", "getWishesFile", "getPairingsFile")) {
            status(200, api.call(file));
        }
        status(200, api.call("listPairings"));
        status(200, api.call("streamPairings"));
        status(200, api.call("getPairing", first("id", api.call("listPairings").path("items.id"))));
        status(204, api.call("deleteWish", "L1", "T1", "learner"));
        notes(api);
    }

    private static void notes(DescribedApi api) {
        Response written = api.call("writeNote");
        status(201, written);
        Object note = written.path("id");
        status(200, api.call("listNotes"));
        status(422, api.call("listNotes", withTheToken().queryParam("pairing", 99_999)));
        status(200, api.call("getNote", note));
        status(204, api.call("settleNote", note));
        status(204, api.call("removeNote", note));
        status(404, api.call("getNote", note));
    }

    private void round(DescribedApi api) {
        int round = api.call("startRound").path("id");
        jobs.awaitRounds();
        for (String read : Set.of(
                "getRound",
                "watchRound",
                "listProposals",
                "getProposalsFile",
                "listUnmatched",
                "getUnmatchedFile",
                "listRecruits",
                "getRecruitsFile")) {
            status(200, api.call(read, round));
        }
        status(409, api.call("startRound"));
        status(200, api.call("listRounds"));
        status(
                200,
                api.call(
                        "decideProposal",
                        round,
                        first("id", api.call("listProposals", round).path("id"))));
        status(
                409,
                api.call(
                        "decideProposal",
                        round,
                        first("id", api.call("listProposals", round).path("id"))));
        status(200, api.call("resumeRound", round));
        assertThat(api.call("stopRound", round).statusCode()).isIn(200, 409);
        jobs.awaitRounds();
        status(200, api.call("publishRound", round));
        status(200, api.call("listOffers"));
        status(200, api.call("answerOffer", first("id", api.call("listOffers").path("id"))));
        status(200, api.call("listMails"));
        meeting(api);
        int another = api.call("startRound").path("id");
        status(200, api.call("cancelRound", another));
    }

    private void meeting(DescribedApi api) {
        Object offer = first("id", api.call("listOffers").path("id"));
        status(
                200,
                withTheToken()
                        .contentType(ContentType.JSON)
                        .body(Map.of("side", "tutor", "answer", "accepted"))
                        .post("/api/v1/offers/" + offer + "/answers"));
        Number pairing = (Number) first("pairing", api.call("listHandovers").path("items.pairing"));
        status(200, api.call("getHandover", pairing));
        status(200, api.call("listHandoverPlaces", pairing));
        status(200, api.call("tellOfSafety", pairing));
        status(200, api.call("chooseRoom", pairing));
        status(409, api.call("haveMet", pairing));
        status(422, api.call("proposePlace", pairing));
        status(409, api.call("answerPlace", pairing));
        status(404, api.call("getConversation", pairing));
        writing.call(pairing.longValue(), Side.LEARNER, "public");
        status(200, api.call("listConversations"));
        status(204, api.call("writeMessage", pairing));
        status(200, api.call("getConversation", pairing));
        status(204, api.call("leaveConversation", pairing));
    }

    private void lessons(DescribedApi api) {
        making.make();
        status(200, api.call("listLessons"));
        status(422, api.call("listLessons", withTheToken().queryParam("from", "soon")));
        Object lesson = first("id", api.call("listLessons").path("items.id"));
        status(200, api.call("getLesson", lesson));
        status(412, api.call("getLesson", withTheToken().header("If-Match", "\"1\""), lesson));
        status(412, api.call("sayLessonOutcome", withTheToken().header("If-Match", "\"1\""), lesson));
        status(200, api.call("sayLessonOutcome", lesson));
        status(404, api.call("sayLessonOutcome", 99_999));
        Object pairing = first(
                "id",
                api.call("listPairings", withTheToken().queryParam("state", "running"))
                        .path("items.id"));
        status(200, api.call("listCheckIns"));
        status(422, api.call("listCheckIns", withTheToken().queryParam("limit", "many")));
        status(200, api.call("writeDownCheckIn", pairing));
        status(404, api.call("writeDownCheckIn", 99_999));
        status(409, api.call("changePairingTimes", pairing));
        status(200, api.call("endPairing", pairing));
        status(409, api.call("endPairing", pairing));
    }

    private static void leaving(DescribedApi api) {
        status(200, api.call("moveLearner", "L2"));
        status(200, api.call("moveTutor", "T2"));
        status(204, api.call("eraseLearner", "N1"));
        status(204, api.call("eraseTutor", "N2"));
    }

    private static void status(int expected, Response response) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(expected);
    }

    private static Object first(String what, List<?> values) {
        assertThat(values).as(what).isNotEmpty();
        return values.get(0);
    }
}
