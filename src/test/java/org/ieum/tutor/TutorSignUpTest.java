package org.ieum.tutor;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.ieum.kernel.Side;
import org.ieum.person.PersonId;
import org.ieum.person.Status;
import org.ieum.person.TakingNewerAnswers;
import org.ieum.testing.StoredTest;
import org.junit.jupiter.api.Test;

/** Another program signs a tutor up. */
@QuarkusTest
class TutorSignUpTest extends StoredTest {

    @Inject TakingNewerAnswers taking;

    private static final String KIM = """
            {"name": "Kim", "email": "kim@tutors.test", "locale": "ko", "gender": "female", "city": "Seoul",
             "delivery": "either", "timeZone": "Asia/Seoul",
             "languages": [{"tag": "ko", "level": "native"}, {"tag": "en", "level": "C1"}],
             "subjects": ["english", "math"], "availability": [{"day": "MON", "from": "19:00", "to": "24:00"}],
             "maxSessionsPerWeek": 2, "maxLearners": 1,
             "commitmentStart": "2026-12-01", "commitmentEnd": "2027-11-30"}""";

    @Test
    void keepsATutorWhoWaitsForACoordinator() {
        signUp(KIM).statusCode(202).body("next", is("confirm-address"));
        Tutor tutor = tutors().get(0);
        assertThat(tutor.status()).isEqualTo(Status.APPLIED);
        assertThat(tutor.confirmedAt()).isEmpty();
        assertThat(tutor.ref()).matches("T-[A-Z2-9]{16}");
        assertThat(tutor.availability()).hasToString("[MON 19:00-24:00]");
        assertThat(mails()).isEqualTo(1);
    }

    @Test
    void anAddressThatIsNotProvenKeepsItsAnswersAndIsAskedAgain() {
        signUp(KIM).statusCode(202);
        String answer = signUp(KIM.replace("19:00", "20:00").replace("kim@", "Kim@"))
                .statusCode(202)
                .extract()
                .asString();
        assertThat(answer)
                .isEqualTo(signUp(KIM.replace("kim@", "lee@")).extract().asString());
        assertThat(tutors()).hasSize(2);
        assertThat(tutors().get(0).availability()).hasToString("[MON 19:00-24:00]");
        PersonId who = new PersonId(Side.TUTOR, tutors().get(0).id());
        taking.confirm(taking.of(who).get(0).id());
        entities.clear();
        assertThat(tutors().get(0).availability()).hasToString("[MON 20:00-24:00]");
    }

    @Test
    void aProvenAddressStaysAsItIsAndTheAnswerIsTheSame() {
        String first = signUp(KIM).extract().asString();
        QuarkusTransaction.requiringNew().run(() -> tutors().get(0).confirm(Instant.EPOCH));
        long mails = mails();
        String second =
                signUp(KIM.replace("19:00", "20:00")).statusCode(202).extract().asString();
        assertThat(second).isEqualTo(first);
        assertThat(tutors()).hasSize(1);
        assertThat(tutors().get(0).availability()).hasToString("[MON 19:00-24:00]");
        assertThat(mails()).as("the mailbox tells more").isEqualTo(mails + 1);
    }

    @Test
    void aRepeatedKeyDoesNothingAgain() {
        // Neither white space nor the order of fields makes another request of it.
        String again = KIM.replaceFirst("\\{\"name\": \"Kim\", ", "{").replaceFirst("\\}$", ",\n \"name\":  \"Kim\"}");
        assertThat(again).isNotEqualTo(KIM).contains("Kim");
        for (String body : List.of(KIM, KIM, again)) {
            withKey("a-1", body).statusCode(202);
        }
        assertThat(tutors()).hasSize(1);
        assertThat(mails()).isEqualTo(1);
    }

    @Test
    void aKeyThatStoodOverSomethingElseIsRefused() {
        withKey("a-1", KIM).statusCode(202);
        for (String other : List.of(
                KIM.replace("kim@", "lee@"),
                KIM.replace("\"Kim\"", "\"kim\""),
                KIM.replace("[\"english\", \"math\"]", "[\"math\", \"english\"]"))) {
            withKey("a-1", other)
                    .statusCode(422)
                    .contentType("application/problem+json")
                    .body("type", equalTo("/problems/idempotency-key-reused"));
        }
        assertThat(tutors()).hasSize(1);
        withKey("A-1", KIM.replace("kim@", "lee@")).statusCode(202);
        assertThat(tutors()).hasSize(2);
    }

    private static ValidatableResponse withKey(String key, String body) {
        return given().header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/tutors")
                .then();
    }

    @Test
    void aKeyIsForgottenAfterADay() {
        given().header("Idempotency-Key", "a-1")
                .contentType("application/json")
                .body(KIM)
                .post("/api/v1/tutors");
        run("update idempotency_key set created_at = created_at - interval '25 hours'");
        given().header("Idempotency-Key", "a-1")
                .contentType("application/json")
                .body(KIM.replace("kim@", "lee@"))
                .post("/api/v1/tutors");
        assertThat(tutors()).hasSize(2);
    }

    @Test
    void manyAtOnceWithOneAddressMakeOneTutor() {
        IntStream.range(0, 8).parallel().forEach(i -> signUp(KIM).statusCode(202));
        assertThat(tutors()).hasSize(1);
    }

    @Test
    void tellsEveryFaultyField() {
        signUp("""
                {"name": "", "email": "kim", "locale": "ko", "gender": 3, "city": "Atlantis", "delivery": "either",
                 "timeZone": "Asia/Seoul", "languages": [{"tag": "ko"}, {"tag": "en", "level": "C9"}, "fr"],
                 "subjects": "math", "availability": [{"day": "MON", "from": "19:10", "to": "24:00", "at": "home"}],
                 "maxSessionsPerWeek": 2.5, "commitmentStart": "2026-12-01", "commitmentEnd": "2026-12-02",
                 "status": "approved"}""")
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/name",
                                "/email",
                                "/gender",
                                "/city",
                                "/languages/0/level",
                                "/languages/1/level",
                                "/languages/2",
                                "/subjects",
                                "/availability/0/from",
                                "/availability/0/at",
                                "/maxSessionsPerWeek",
                                "/maxLearners",
                                "/commitmentEnd",
                                "/status"));
        assertThat(tutors()).isEmpty();
    }

    @Test
    void tellsWhatIsNoJsonOrNoObject() {
        signUp("{").statusCode(400).contentType("application/problem+json").body("type", is("/problems/malformed"));
        signUp("[]").statusCode(422);
        signUp("").statusCode(422);
        given().contentType("text/plain")
                .body(KIM)
                .post("/api/v1/tutors")
                .then()
                .statusCode(415)
                .body("type", is("/problems/unsupported-media-type"));
        given().delete("/api/v1/tutors").then().statusCode(405).contentType("application/problem+json");
        given().get("/api/v1/nothing").then().statusCode(404).contentType("application/problem+json");
    }

    private static ValidatableResponse signUp(String body) {
        return given().contentType("application/json")
                .body(body)
                .post("/api/v1/tutors")
                .then();
    }

    private List<Tutor> tutors() {
        return entities.createQuery("from Tutor order by id", Tutor.class).getResultList();
    }

    private long mails() {
        return number("select count(*) from outbox_message");
    }
}
