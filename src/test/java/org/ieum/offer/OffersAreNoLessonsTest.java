package org.ieum.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.hamcrest.Matchers;
import org.ieum.learner.Needs;
import org.ieum.numbers.Numbers;
import org.ieum.testing.StoredOffers;
import org.ieum.testing.StoredPeople;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.ieum.week.FreeTime;
import org.ieum.week.Weeks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Until both have said yes, nothing counts as lessons, and nobody else gets the hours. */
@QuarkusTest
class OffersAreNoLessonsTest extends StoredTest {

    @Inject StoredOffers asked;
    @Inject Numbers numbers;
    @Inject Weeks weeks;
    @Inject FreeTime freeTime;

    private long offer;

    @BeforeEach
    void anOffer() {
        offer = asked.offer();
    }

    @Test
    void theNeedIsAnOfferInTheNumbersAndNotServed() {
        assertThat(numbers.needs(LocalDate.of(2027, 1, 4)))
                .filteredOn(needs -> needs.by() == Needs.By.ALL)
                .allSatisfy(needs -> {
                    assertThat(needs.served()).isZero();
                    assertThat(needs.offered()).isEqualTo(1);
                    assertThat(needs.waiting()).isZero();
                });
        assertThat(numbers.survival(LocalDate.of(2027, 1, 4)).steps()).isEmpty();
    }

    @Test
    void theWeekHasNoLessonAndNobodyIsFreeForTheNeed() {
        assertThat(weeks.busy(new Weeks.LessonFilter("", ""), StoredPeople.MONDAY))
                .isEmpty();
        assertThat(freeTime.lines("", "math", StoredPeople.MONDAY))
                .allSatisfy(line -> assertThat(line.waiting()).isZero());
        assertThat(freeTime.lines("", "math", StoredPeople.MONDAY).stream().flatMap(line -> line.tutors().stream()))
                .as("the tutor's only lesson is given away")
                .allMatch(tutors -> tutors == 0);
    }

    @Test
    void aPersonsPageShowsItAsAnOffer() {
        String learner = asked.stored("select learner_id || '' from pairing").get(0);
        String page =
                new WebClient().signedIn().browser().get("/learners/" + learner).asString();
        assertThat(page).contains("Proposed and offered", "offered, not answered by both yet");
    }

    @Test
    void aFileThatSaysThatItRunsIsBelievedAndOneWithAnotherTutorRefused() {
        upload("L1,T1,math,online,MON 19:00/60,2026-11-02").statusCode(200).body("pairings.updated", Matchers.is(1));
        assertThat(asked.state(offer)).isEqualTo("running");
        database.clear();
        offer = asked.offer();
        people.tutor("T2", "math", "MON 19:00-22:00");
        upload("L1,T2,math,online,MON 19:00/60,2026-11-02").statusCode(422);
        assertThat(asked.state(offer)).isEqualTo("offered");
    }

    private static ValidatableResponse upload(String line) {
        String file = "learner_ref,tutor_ref,subject,delivery,times,since\n" + line + "\n";
        return WebClient.withTheToken()
                .multiPart("pairings", "pairings.csv", file.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/import")
                .then();
    }
}
