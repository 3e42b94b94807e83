package org.ieum.round.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.ieum.person.Status;
import org.ieum.platform.SealedAt;
import org.ieum.platform.Sealing;
import org.ieum.testing.PageText;
import org.ieum.testing.SolvedRounds;
import org.ieum.testing.Statements;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A coordinator goes through what a round proposes. */
@QuarkusTest
@TestSecurity(user = "token:1", roles = "coordinator")
class ReviewTest extends StoredTest {

    @Inject Statements statements;
    @Inject Sealing sealing;

    @BeforeEach
    void threeLearnersWithATutorEach() {
        people.twoLearnersWithATutorEach();
        people.learner("L3", "economics", "WED 19:00-20:00");
        people.tutor("T3", "economics", "WED 19:00-22:00");
    }

    @Test
    void filtersByTheAddress() {
        String page = SolvedRounds.page(SolvedRounds.solved());
        assertThat(shown(page, "")).containsExactly("L1", "L2", "L3");
        assertThat(shown(page, "?subject=economics")).containsExactly("L3");
        assertThat(shown(page, "?change=kept")).isEmpty();
        assertThat(shown(page, "?decision=approved")).isEmpty();
        assertThat(shown(page, "?city=Seoul&person=T2")).containsExactly("L2");
        assertThat(shown(page, "?city=Busan")).isEmpty();
        assertThat(shown(page, "?person=%25")).isEmpty();
        assertThat(shown(page, "?page=1")).isEmpty();
        assertThat(shown(page, "?change=nonsense&sort=nonsense&page=-1")).containsExactly("L1", "L2", "L3");
        given().get(page + "?decision=approved").then().body(containsString("No proposal matches this."));
        given().get(page + "?person=L1").then().body(containsString("new · 1 of 1 open"));
    }

    /** Two who have only one tutor between them: one is served, and nobody could do more. */
    @Test
    void saysWhenNoPlanServesMore() {
        people.learner("L4", "economics", "WED 19:00-20:00");
        String page = SolvedRounds.page(SolvedRounds.solved());
        given().get(page)
                .then()
                .body(
                        containsString(
                                "3 of 4 needs get a tutor. No plan could serve more. Lessons and waiting counted, no plan is better."));
        given().header("Accept-Language", "ko")
                .get(page)
                .then()
                .body(containsString(
                        "신청 4건 가운데 3건이 선생님을 만납니다. 더 많이 이어 줄 수 있는 안은 없습니다. 수업 횟수와 기다린 기간을 셈해도 가장 나은 안입니다."));
    }

    @Test
    void findsSomebodyByANameThatStaysOutOfTheAddress() {
        String page = SolvedRounds.page(SolvedRounds.solved());
        find(page, "aLIAS l2").statusCode(303).header("Location", endsWith(page + "?person=L2"));
        find(page, "name t").statusCode(200).body(containsString("?person=T1"), containsString("Name T3"));
        find(page, "%").statusCode(200).body(containsString("Nobody in this round is called that."));
        find(page, " ").statusCode(200).body(containsString("Nobody in this round is called that."));
        people.learner("L9", "math", "SUN 19:00-20:00");
        find(page, "L9").statusCode(200).body(containsString("Nobody in this round is called that."));
    }

    private static ValidatableResponse find(String page, String text) {
        return new WebClient()
                .form(page)
                .contentType(ContentType.URLENC)
                .formParam("text", text)
                .post(page + "/people")
                .then();
    }

    @Test
    void groupsByWhatChangesAndFoldsAwayWhatDoesNot() {
        given().post(SolvedRounds.solved() + "/publication").then().statusCode(200);
        people.tutorBecomes(tutor("T2"), Status.LEFT);
        people.tutor("T4", "math", "TUE 19:00-22:00");
        people.learner("L4", "economics", "THU 19:00-20:00");

        String page = SolvedRounds.page(SolvedRounds.solved());
        given().get(page)
                .then()
                .body(containsString("other tutor · 1 of 1 open"))
                .body(containsString("Last round: Name T2 (T2)."))
                .body(containsString("Unchanged pairings are folded away: 2."))
                .body(not(containsString("Alias L1")));
        given().get(page + "?change=kept")
                .then()
                .body(containsString("Alias L1"))
                .body(containsString("Last round: the same tutor."));
        given().get(page + "?part=unmatched").then().body(containsString("Last round: not asked for yet."));
        given().header("Accept-Language", "ko").get(page).then().body(containsString("지난 회차: Name T2 (T2) 선생님."));
    }

    /** Names are not unique: who is the same is told by the person. */
    @Test
    void twoOfOneNameAreNotTheSameTutor() {
        given().post(SolvedRounds.solved() + "/publication").then().statusCode(200);
        people.tutorBecomes(tutor("T2"), Status.LEFT);
        people.tutor("T4", "math", "TUE 19:00-22:00");
        run("update tutor set name = 'Name T2' where ref = 'T4'");
        given().get(SolvedRounds.page(SolvedRounds.solved()) + "?change=replaced")
                .then()
                .body(containsString("Last round: Name T2 (T2)."))
                .body(not(containsString("Last round: the same tutor.")));
    }

    @Test
    void writesDownWhoLookedAtTheProposals() {
        String round = SolvedRounds.solved();
        Map<String, Object> proposal = SolvedRounds.proposal(round, "L1");
        for (String path : List.of(
                SolvedRounds.page(round),
                SolvedRounds.page(round) + "?part=unmatched",
                SolvedRounds.page(round) + "/proposals.csv",
                path(round, proposal),
                round + "/proposals",
                round + "/proposals.csv",
                round + "/unmatched",
                round + "/unmatched.csv")) {
            int before = trail.actions().size();
            given().get(path).then().statusCode(200);
            assertThat(trail.actions().subList(before, trail.actions().size()))
                    .as(path)
                    .singleElement()
                    .asString()
                    .endsWith("read");
        }
    }

    @Test
    void rejectsWithAReasonThatIsKept() {
        String round = SolvedRounds.solved();
        Map<String, Object> proposal = SolvedRounds.proposal(round, "L1");
        decide(round, proposal)
                .formParam("decision", "rejected")
                .formParam("reason", "place")
                .formParam("note", " Too far <b> ")
                .post(path(round, proposal))
                .then()
                .statusCode(303)
                .header("Location", containsString("#p" + proposal.get("id")));
        given().get(SolvedRounds.page(round))
                .then()
                .body(containsString("Rejected: The place or the way to meet does not suit – Too far &lt;b&gt;"));
        assertThat(SolvedRounds.proposal(round, "L1"))
                .containsEntry("reason", "place")
                .containsEntry("note", "Too far <b>");
        assertThat(trail.actions()).contains("proposal.rejected.place");

        given().contentType(ContentType.JSON)
                .body("{\"timeLimit\": \"PT5S\"}")
                .post(round + "/resumption")
                .then()
                .statusCode(200);
        SolvedRounds.awaitReview(round);
        assertThat(values("select objection from rejection")).containsExactly("place");
        Object[] row = (Object[]) entities.createNativeQuery("select id, objection_note from rejection", Object[].class)
                .getSingleResult();
        assertThat(sealing.open((byte[]) row[1], new SealedAt("rejection.objection_note", row[0].toString())))
                .isEqualTo("Too far <b>");
    }

    @Test
    void refusesAReasonThatIsNoneAndANoteThatIsTooLong() {
        String round = SolvedRounds.solved();
        Map<String, Object> proposal = SolvedRounds.proposal(round, "L1");
        given().contentType(ContentType.JSON)
                .body(Map.of("decision", "rejected", "reason", "mood", "note", "x".repeat(301), "version", 0))
                .patch(round + "/proposals/" + proposal.get("id"))
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/reason", "/note")));
        decide(round, proposal)
                .formParam("decision", "rejected")
                .formParam("note", "x".repeat(301))
                .post(path(round, proposal))
                .then()
                .statusCode(422)
                .body(containsString("At most 300 characters"));
        assertThat(SolvedRounds.proposal(round, "L1")).containsEntry("decision", "open");
    }

    @Test
    void rejectingUnlocksAndApprovingForgetsTheReason() {
        String round = SolvedRounds.solved();
        Map<String, Object> proposal = SolvedRounds.proposal(round, "L1");
        decide(round, proposal)
                .formParam("locked", "true")
                .post(path(round, proposal))
                .then()
                .statusCode(303);
        proposal = SolvedRounds.proposal(round, "L1");
        decide(round, proposal)
                .formParam("decision", "rejected")
                .formParam("reason", "load")
                .post(path(round, proposal))
                .then()
                .statusCode(303);
        proposal = SolvedRounds.proposal(round, "L1");
        assertThat(proposal).containsEntry("locked", false).containsEntry("reason", "load");
        decided(round, "L1", "approved");
        assertThat(SolvedRounds.proposal(round, "L1")).containsEntry("reason", null);
        assertThat(trail.actions()).contains("proposal.locked", "proposal.rejected.load", "proposal.approved");
    }

    @Test
    void tellsTheSecondWhoWasFasterAndOverwritesNothing() {
        String round = SolvedRounds.solved();
        Map<String, Object> proposal = SolvedRounds.proposal(round, "L1");
        RequestSpecification second = decide(round, proposal).formParam("decision", "rejected");
        decided(round, "L1", "approved");
        second.post(path(round, proposal) + "?subject=math")
                .then()
                .statusCode(409)
                .body(containsString("token:1 was faster: Alias L1, Mathematics is “approved” since 20"))
                .body(containsString("Alias L2"))
                .body(not(containsString("Alias L3")));
        assertThat(SolvedRounds.proposal(round, "L1")).containsEntry("decision", "approved");
        decide(round, proposal)
                .formParam("decision", "rejected")
                .post(path(round, proposal) + "?from=page")
                .then()
                .statusCode(409)
                .body(containsString("was faster"))
                .body(containsString("Both weeks"));
    }

    @Test
    void showsBothWeeksOfOneProposal() {
        String round = SolvedRounds.solved();
        given().get(path(round, SolvedRounds.proposal(round, "L1")))
                .then()
                .statusCode(200)
                .body(containsString("Alias L1 (L1): has time Mon 19:00–20:00. This proposal: Mon 19:00–20:00."))
                .body(containsString("Name T1 (T1): has time Mon 19:00–22:00."))
                .body(containsString("class=\"week-lesson\""));
        given().get(SolvedRounds.page(round) + "/proposals/999999").then().statusCode(404);
    }

    @Test
    void decidesAboutAllThatMatchAfterAPreview() {
        String round = SolvedRounds.solved();
        String bulk = SolvedRounds.page(round) + "/bulk";
        given().get(bulk + "?act=approve&subject=math").then().body(containsString("2 proposals will be approved."));
        bulk(round, "approve", "subject=math")
                .post(bulk + "?subject=math")
                .then()
                .statusCode(303);
        assertThat(decisions(round)).containsExactly("approved", "approved", "open");
        given().get(bulk + "?act=approve&subject=math").then().body(containsString("Nothing would change"));
        bulk(round, "lock", "").post(bulk).then().statusCode(303);
        bulk(round, "reject", "decision=approved")
                .formParam("reason", "facts")
                .post(bulk + "?decision=approved")
                .then()
                .statusCode(303);
        assertThat(decisions(round)).containsExactly("rejected", "rejected", "open");
        assertThat(SolvedRounds.proposal(round, "L2"))
                .containsEntry("locked", false)
                .containsEntry("reason", "facts")
                .containsEntry("version", 3);
        assertThat(trail.actions())
                .containsOnlyOnce("round.started")
                .filteredOn(action -> action.startsWith("proposal."))
                .containsExactlyInAnyOrder(
                        "proposal.approved",
                        "proposal.approved",
                        "proposal.locked",
                        "proposal.locked",
                        "proposal.locked",
                        "proposal.rejected.facts",
                        "proposal.rejected.facts");
        given().get(bulk + "?act=dance").then().statusCode(404);
    }

    @Test
    void overwritesNothingInBulkThatSomebodyDecidedMeanwhile() {
        String round = SolvedRounds.solved();
        String bulk = SolvedRounds.page(round) + "/bulk?subject=math";
        RequestSpecification late = bulk(round, "approve", "subject=math");
        decided(round, "L1", "rejected");
        // They are as many as before.
        late.post(bulk).then().statusCode(409).body(containsString("Meanwhile"));
        assertThat(decisions(round)).containsExactly("rejected", "open", "open");
    }

    @Test
    void whatSomebodyRejectedIsNotSweptAlong() {
        String round = SolvedRounds.solved();
        decided(round, "L1", "rejected");
        String bulk = SolvedRounds.page(round) + "/bulk";
        given().get(bulk + "?act=approve").then().body(containsString("2 proposals will be approved."));
        bulk(round, "approve", "").post(bulk).then().statusCode(303);
        assertThat(decisions(round)).containsExactly("rejected", "approved", "approved");
        given().get(bulk + "?act=approve&decision=rejected").then().body(containsString("Nothing would change"));
    }

    @Test
    void whatNeedsALookComesFirstAndTheOthersAreApprovedInOneAct() {
        String round = SolvedRounds.solved();
        run("update proposal set look = true" + " where learner_id = (select id from learner where ref = 'L3')");
        String page = given().get(SolvedRounds.page(round)).asString();
        assertThat(PageText.seen(page).replaceAll("\\s+", " "))
                .containsSubsequence(
                        "Needs a look: new · 1 of 1 open",
                        "Alias L3",
                        "Fine by all rules: new · 2 of 2 open",
                        "Approve these 2",
                        "Alias L1")
                .contains("0 of 3 decided");
        assertThat(shown(SolvedRounds.page(round), "?look=yes")).containsExactly("L3");
        assertThat(shown(SolvedRounds.page(round), "?look=no")).containsExactly("L1", "L2");
        assertThat(shown(SolvedRounds.page(round), "?look=maybe")).containsExactly("L1", "L2", "L3");
        String fine = "change=new&decision=open&look=no";
        String told = bulk(round, "approve", fine)
                .post(SolvedRounds.page(round) + "/bulk?" + fine)
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        given().urlEncodingEnabled(false)
                .get(told)
                .then()
                .body(containsString("Approved: 2."), containsString("?decision=approved&amp;sort=decided"));
        given().get(SolvedRounds.page(round) + "?done=dance&count=2").then().body(not(containsString("See them")));
        given().get(SolvedRounds.page(round) + "?done=approve&count=x").then().body(not(containsString("See them")));
        assertThat(decisions(round)).containsExactly("approved", "approved", "open");
        given().get(SolvedRounds.page(round))
                .then()
                .body(containsString("2 of 3 decided"), not(containsString("Approve these")));
    }

    @Test
    void decidesTheSameAboutAllThatAreTicked() {
        String round = SolvedRounds.solved();
        ticks(round, "L1", "L2")
                .formParam("decision", "rejected")
                .formParam("reason", "times")
                .post(SolvedRounds.page(round) + "/decisions?subject=math")
                .then()
                .statusCode(303)
                .header("Location", endsWith(SolvedRounds.page(round) + "?subject=math"));
        assertThat(decisions(round)).containsExactly("rejected", "rejected", "open");
        assertThat(trail.actions())
                .filteredOn("proposal.rejected.times"::equals)
                .hasSize(2);
        ticks(round, "L1", "L2")
                .formParam("decision", "open")
                .post(SolvedRounds.page(round) + "/decisions")
                .then()
                .statusCode(303);
        assertThat(decisions(round)).containsOnly("open");
    }

    /** The others are decided, and this one stays as it is: who was faster is said. */
    @Test
    void oneThatSomebodyElseDecidedStaysAndIsSaid() {
        String round = SolvedRounds.solved();
        Map<String, Object> proposal = SolvedRounds.proposal(round, "L1");
        RequestSpecification late = ticks(round, "L1", "L2").formParam("decision", "approved");
        RequestSpecification later = ticks(round, "L1", "L3").formParam("decision", "approved");
        decided(round, "L1", "rejected");
        late.post(SolvedRounds.page(round) + "/decisions")
                .then()
                .statusCode(409)
                .body(containsString("One was not changed"))
                .body(containsString("token:1 was faster: Alias L1, Mathematics is “rejected” since 20"));
        assertThat(decisions(round)).containsExactly("rejected", "approved", "open");
        // As the page's script asks: the rows as they are now, and how far the review is.
        later.post(SolvedRounds.page(round) + "/decisions?part=rows")
                .then()
                .statusCode(200)
                .body(containsString("One was not changed"))
                .body(containsString("id=\"p" + proposal.get("id") + "\""))
                .body(containsString("3 of 3 decided · 1 rejected"))
                .body(not(containsString("<html")));
        assertThat(decisions(round)).containsExactly("rejected", "approved", "approved");
    }

    @Test
    void aTickThatIsNoneIsRefused() {
        String round = SolvedRounds.solved();
        for (String tick : List.of("1", "x/0", "1/0/2", "1/99999999999", "-1/0", "")) {
            new WebClient()
                    .form(SolvedRounds.page(round))
                    .contentType(ContentType.URLENC)
                    .formParam("tick", tick)
                    .formParam("decision", "approved")
                    .post(SolvedRounds.page(round) + "/decisions")
                    .then()
                    .statusCode(400);
        }
        ticks(round, "L1").post(SolvedRounds.page(round) + "/decisions").then().statusCode(400);
        ticks(round, "L1")
                .formParam("decision", "dance")
                .post(SolvedRounds.page(round) + "/decisions")
                .then()
                .statusCode(422);
        assertThat(decisions(round)).containsOnly("open");
    }

    @Test
    void nothingIsTickedInARoundThatIsDue() {
        String round = SolvedRounds.solved();
        RequestSpecification late = ticks(round, "L1").formParam("decision", "approved");
        given().post(round + "/publication").then().statusCode(200);
        late.post(SolvedRounds.page(round) + "/decisions?part=rows").then().statusCode(409);
    }

    private static RequestSpecification ticks(String round, String... learners) {
        RequestSpecification form =
                new WebClient().form(SolvedRounds.page(round)).contentType(ContentType.URLENC);
        for (String learner : learners) {
            Map<String, Object> proposal = SolvedRounds.proposal(round, learner);
            form.formParam("tick", proposal.get("id") + "/" + proposal.get("version"));
        }
        return form;
    }

    @Test
    void asksTheDatabaseAtMostTenTimes() {
        given().post(SolvedRounds.solved() + "/publication").then().statusCode(200);
        people.learner("L6", "math", "SUN 19:00-20:00");
        people.learner("L7", "math", "SUN 19:00-20:00");
        people.tutor("T6", "math", "SUN 19:00-22:00");
        people.tutor("T7", "math", "SUN 19:00-22:00");
        String round = SolvedRounds.solved();
        bulk(round, "approve", "")
                .post(SolvedRounds.page(round) + "/bulk")
                .then()
                .statusCode(303);
        for (String path : List.of(
                SolvedRounds.page(round),
                SolvedRounds.page(round) + "?change=kept",
                SolvedRounds.page(round) + "?part=unmatched",
                SolvedRounds.page(round) + "/publication",
                path(round, SolvedRounds.proposal(round, "L6")))) {
            assertThat(statements.of(() -> given().get(path).then().statusCode(200)))
                    .as(path)
                    .isBetween(3L, 10L);
        }
    }

    private static List<String> shown(String page, String query) {
        String html = given().get(page + query).then().statusCode(200).extract().asString();
        return List.of("L1", "L2", "L3").stream()
                .filter(ref -> html.contains(">Alias " + ref + "</a>"))
                .toList();
    }

    private static RequestSpecification decide(String round, Map<String, Object> proposal) {
        return new WebClient()
                .form(SolvedRounds.page(round))
                .contentType(ContentType.URLENC)
                .formParam("version", proposal.get("version"));
    }

    private static void decided(String round, String learner, String decision) {
        Map<String, Object> proposal = SolvedRounds.proposal(round, learner);
        decide(round, proposal)
                .formParam("decision", decision)
                .post(path(round, proposal))
                .then()
                .statusCode(303);
    }

    /** With what the preview of the same showed. */
    private static RequestSpecification bulk(String round, String act, String query) {
        String preview = given().get(SolvedRounds.page(round) + "/bulk?act=" + act + "&" + query)
                .asString();
        return new WebClient()
                .form(SolvedRounds.page(round))
                .contentType(ContentType.URLENC)
                .formParam("act", act)
                .formParam("seen", preview.replaceAll("(?s).*name=\"seen\" value=\"([^\"]*)\".*", "$1"));
    }

    private static String path(String round, Map<String, Object> proposal) {
        return SolvedRounds.page(round) + "/proposals/" + proposal.get("id");
    }

    private static List<String> decisions(String round) {
        return given().get(round + "/proposals").jsonPath().getList("decision");
    }

    private long tutor(String ref) {
        return ((Number) entities.createNativeQuery("select id from tutor where ref = :ref")
                        .setParameter("ref", ref)
                        .getSingleResult())
                .longValue();
    }
}
