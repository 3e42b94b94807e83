package org.ieum.desk.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.ieum.testing.WebClient.withTheToken;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.ieum.handover.KeepingPlaces;
import org.ieum.handover.PlaceFacts;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Side;
import org.ieum.message.WritingToEachOther;
import org.ieum.offer.Answering;
import org.ieum.offer.Answering.Word;
import org.ieum.pairing.Pairings;
import org.ieum.testing.Statements;
import org.ieum.testing.StoredOffers;
import org.ieum.testing.StoredTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hand-overs and conversations as a program lists, reads and goes on with them: as a coordinator does. */
@QuarkusTest
class MeetingApiTest extends StoredTest {

    private static final String ROOM = "https://meet.example/canary-room";

    @Inject StoredOffers asked;
    @Inject Answering answering;
    @Inject Pairings allPairings;
    @Inject KeepingPlaces keeping;
    @Inject WritingToEachOther writing;
    @Inject Statements statements;

    private long pairing;
    private String handover;
    private String conversation;

    @BeforeEach
    void anOffer() {
        pairing = asked.offer();
        handover = "/api/v1/handovers/" + pairing;
        conversation = "/api/v1/conversations/" + pairing;
    }

    @Test
    void aRoomIsChosenAndToldAsOnThePage() {
        withTheToken().get("/api/v1/handovers").then().statusCode(200).body("total", equalTo(0));
        bothSayYes();
        withTheToken()
                .get("/api/v1/handovers?stage=open")
                .then()
                .statusCode(200)
                .body("items.pairing", contains((int) pairing))
                .body("items.learner", contains("L1"))
                .body("items.tutor", contains("T1"))
                .body("items.state", contains("running"))
                .body("items.delivery", contains("online"))
                .body("items.overdue", contains(false))
                .body("total", equalTo(1))
                .body("next", nullValue());
        String seen = withTheToken().get(handover).header("ETag");
        post(handover + "/room", "{\"room\": \"" + ROOM + "\"}")
                .then()
                .statusCode(200)
                .body("stage", equalTo("arranged"))
                .body("room", nullValue());
        withTheToken().get(handover).then().body("room", equalTo(ROOM)).header("ETag", not(equalTo(seen)));
        withTheToken().get("/api/v1/handovers?stage=arranged").then().body("items.room", contains(nullValue()));
        withTheToken().get("/api/v1/handovers?stage=open").then().body("items", empty());
        assertThat(trail.actions()).contains("handover.read", "tutor.room-chosen");
        assertThat(asked.stored("select kind from outbox_message where kind = 'meeting-arranged'"))
                .as("both are told")
                .hasSize(2);
        for (Side side : Side.values()) {
            post(handover + "/safety", "{\"side\": \"" + side.code() + "\"}")
                    .then()
                    .statusCode(200)
                    .body(side.code() + "HasRead", equalTo(true));
        }
        assertThat(trail.actions()).contains("learner.safety-read", "tutor.safety-read");
    }

    @Test
    void whoeverHasNotSeenItAsItIsChangesNothing() {
        bothSayYes();
        String seen = withTheToken().get(handover).header("ETag");
        post(handover + "/room", "{\"room\": \"" + ROOM + "\"}").then().statusCode(200);
        withTheToken()
                .header("If-Match", seen)
                .contentType(ContentType.JSON)
                .body("{\"room\": \"" + ROOM + "-2\"}")
                .post(handover + "/room")
                .then()
                .statusCode(412);
        withTheToken().get(handover).then().body("room", equalTo(ROOM));
    }

    @Test
    void whatMakesNoSenseIsRefusedAtItsPlace() {
        post(handover + "/room", "{\"room\": \"" + ROOM + "\"}").then().statusCode(404);
        bothSayYes();
        for (String body : List.of(
                "{}", "{\"room\": \"http://meet.example/x\"}", "{\"room\": true}", "{\"room\": \"javascript:x\"}")) {
            refused(handover + "/room", body, "/room");
        }
        post(handover + "/room", "[]").then().statusCode(422);
        refused(handover + "/room", "{\"room\": \"" + ROOM + "\", \"by\": \"tutor\"}", "/by");
        refused(handover + "/place", "{\"place\": 1}", "/place");
        refused(handover + "/place", "{\"place\": \"x\"}", "/place");
        refused(handover + "/answer", "{\"place\": 1, \"answer\": \"yes\"}", "/answer");
        refused(handover + "/safety", "{\"side\": \"both\"}", "/side");
        withTheToken().get("/api/v1/handovers?stage=done").then().statusCode(422);
        withTheToken().get("/api/v1/handovers?cursor=x").then().statusCode(422);
        post(handover + "/answer", "{\"place\": 1, \"answer\": \"suits\"}")
                .then()
                .statusCode(409)
                .body("type", endsWith("/place-not-asked"));
        post(handover + "/met", "").then().statusCode(409).body("type", endsWith("/conflict"));
        withTheToken().get(handover).then().body("stage", equalTo("open"));
    }

    @Test
    void whoeverCameInRunningHasMet() {
        bothSayYes();
        run("update handover set taken_over = true");
        post(handover + "/met", "").then().statusCode(200).body("stage", equalTo("met"));
        post(handover + "/met", "").then().statusCode(200).body("stage", equalTo("met"));
        withTheToken().get("/api/v1/handovers?stage=met").then().body("total", equalTo(1));
        withTheToken().get("/api/v1/handovers?stage=arranged").then().body("total", equalTo(0));
        assertThat(trail.actions()).containsOnlyOnce("handover.met-already");
    }

    @Test
    void aPlaceIsProposedAndTheLearnersAnswerNoted() {
        QuarkusTransaction.requiringNew().run(() -> {
            var one = allPairings.findById(pairing);
            one.meet(one.since(), Meeting.IN_PERSON, one.times());
            entities.createNativeQuery("update tutor set city = 'Busan'").executeUpdate();
        });
        bothSayYes();
        keeping.add(new PlaceFacts("Busan", "Library", "Street 1", "9-18", "", ""), "account:1");
        Response places = withTheToken().get(handover + "/places");
        places.then().statusCode(200).body("name", contains("Library"));
        int place = places.path("[0].id");
        refused(handover + "/room", "{\"room\": \"" + ROOM + "\"}", "/room");
        post(handover + "/place", "{\"place\": " + place + "}")
                .then()
                .statusCode(200)
                .body("stage", equalTo("proposed"))
                .body("place", equalTo(place));
        String yes = "{\"place\": " + place + ", \"answer\": \"suits\"}";
        post(handover + "/answer", yes).then().statusCode(409).body("type", endsWith("/safety-first"));
        post(handover + "/safety", "{\"side\": \"learner\"}").then().statusCode(200);
        post(handover + "/answer", yes).then().statusCode(200).body("stage", equalTo("arranged"));
        post(handover + "/answer", yes.replace("suits", "suits_not"))
                .then()
                .statusCode(200)
                .body("stage", equalTo("open"))
                .body("place", nullValue());
        assertThat(trail.actions()).contains("tutor.place-proposed", "learner.place-agreed", "learner.place-refused");
    }

    @Test
    void aConversationIsReadByWhoeverWasCalled() {
        bothSayYes();
        writing.write(pairing, Side.LEARNER, "The canary sings.\nHello", true, "public");
        withTheToken().get("/api/v1/conversations").then().statusCode(200).body("items", empty());
        withTheToken().get(conversation).then().statusCode(404);
        post(conversation + "/messages", "{\"text\": \"Hello\"}").then().statusCode(404);
        post(conversation + "/leaving", "").then().statusCode(404);
        assertThat(trail.actions()).doesNotContain("conversation.read", "conversation.wrote");

        writing.call(pairing, Side.TUTOR, "public");
        Response list = withTheToken().get("/api/v1/conversations");
        list.then()
                .statusCode(200)
                .body("items.pairing", contains((int) pairing))
                .body("items.calledBy", contains("tutor"))
                .body("items.learner", contains("L1"))
                .body("total", equalTo(1));
        assertThat(list.asString()).doesNotContain("canary");
        post(conversation + "/messages", "{\"text\": \"Both of you:\\nhello\"}")
                .then()
                .statusCode(204);
        withTheToken()
                .get(conversation)
                .then()
                .statusCode(200)
                .body("messages.by", contains("organisation", "learner"))
                .body("messages.text", contains("Both of you:\nhello", "The canary sings.\nHello"));
        for (String text : List.of("", "  ", "https://elsewhere.example", "a\\u202eb", "x".repeat(2001), "\\ud83d")) {
            refused(conversation + "/messages", "{\"text\": \"" + text + "\"}", "/text");
        }
        refused(conversation + "/messages", "{\"text\": {}}", "/text");
        post(conversation + "/leaving", "").then().statusCode(204);
        withTheToken().get(conversation).then().statusCode(404);
        withTheToken().get("/api/v1/conversations").then().body("items", hasSize(0));
        assertThat(trail.actions()).contains("conversation.read", "conversation.wrote", "conversation.left");
    }

    @Test
    void listsTakeSixStatementsAtMost() {
        bothSayYes();
        writing.call(pairing, Side.TUTOR, "public");
        for (String list : List.of("/api/v1/handovers", "/api/v1/conversations")) {
            withTheToken().get(list);
            assertThat(statements.of(() -> withTheToken().get(list))).as(list).isLessThanOrEqualTo(6);
        }
    }

    private void bothSayYes() {
        for (Side side : Side.values()) {
            answering.accept(new Word(pairing, side, 0, "public"));
        }
    }

    private static void refused(String path, String body, String pointer) {
        post(path, body)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.pointer", contains(pointer));
    }

    private static Response post(String path, String body) {
        return withTheToken().contentType(ContentType.JSON).body(body).post(path);
    }
}
