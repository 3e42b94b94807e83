package org.ieum.learner;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.ieum.kernel.Side;
import org.ieum.person.PersonId;
import org.ieum.person.Status;
import org.ieum.person.TakingNewerAnswers;
import org.ieum.testing.StoredTest;
import org.junit.jupiter.api.Test;

/** Another program signs a learner up. */
@QuarkusTest
class LearnerSignUpTest extends StoredTest {

    @Inject TakingNewerAnswers taking;

    private static final String BADA = """
            {"alias": "Bada", "email": "bada@learners.test", "locale": "ko", "gender": "undisclosed", "city": "",
             "delivery": "online", "timeZone": "Asia/Seoul", "languages": [{"tag": "ko", "level": "native"}],
             "needs": [{"subject": "english", "sessions": 2, "minutes": 60}],
             "availability": [{"day": "SAT", "from": "10:00", "to": "12:30"}]}""";

    @Test
    void keepsALearnerWhoWaitsFromToday() {
        signUp(BADA).statusCode(202).body("next", is("confirm-address"));
        Learner learner = learners().get(0);
        assertThat(learner.status()).isEqualTo(Status.APPLIED);
        assertThat(learner.needs()).hasToString("[english:2x60]");
        assertThat(learner.registeredOn()).isEqualTo(LocalDate.now(clock));
    }

    @Test
    void nobodyMakesThemselvesWaitSinceLastYear() {
        signUp(BADA.replaceFirst("\\{", "{\"registeredOn\": \"2020-01-01\", ")).statusCode(202);
        signUp(BADA.replaceFirst("\\{", "{\"registeredOn\": \"soon\", "))
                .statusCode(422)
                .body("errors[0].pointer", is("/registeredOn"));
        assertThat(learners().get(0).registeredOn()).isEqualTo(LocalDate.now(clock));
    }

    @Test
    void withoutAnAddressNobodyIsTheSame() {
        String nobody = BADA.replace("bada@learners.test", "");
        signUp(nobody).statusCode(202);
        signUp(nobody).statusCode(202);
        assertThat(learners()).hasSize(2);
    }

    @Test
    void anAddressThatIsNotProvenKeepsItsAnswersUntilTheNewerOnesAreConfirmed() {
        signUp(BADA);
        signUp(BADA.replace("\"sessions\": 2", "\"sessions\": 1")).statusCode(202);
        assertThat(learners()).hasSize(1);
        assertThat(learners().get(0).needs()).hasToString("[english:2x60]");
        PersonId who = new PersonId(Side.LEARNER, learners().get(0).id());
        taking.confirm(taking.of(who).get(0).id());
        entities.clear();
        assertThat(learners().get(0).needs()).hasToString("[english:1x60]");
    }

    private static ValidatableResponse signUp(String body) {
        return given().contentType("application/json")
                .body(body)
                .post("/api/v1/learners")
                .then();
    }

    private List<Learner> learners() {
        return entities.createQuery("from Learner order by id", Learner.class).getResultList();
    }
}
