package org.ieum.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.ieum.kernel.Side;
import org.ieum.person.PersonId;
import org.ieum.selfservice.BeingForgotten;
import org.ieum.testing.DaysOff;
import org.ieum.testing.OwnPageLinks;
import org.ieum.testing.StoredOffers;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of a lesson on a public holiday both are asked whether it takes place; it does unless one of them says no. */
@QuarkusTest
class LessonsOnHolidaysTest extends StoredTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final String ASKED = "Does the lesson take place?";

    @Inject MakingLessons making;
    @Inject DaysOff daysOff;
    @Inject StoredOffers stored;
    @Inject BeingForgotten forgetting;

    private final LocalDate day = LocalDate.now(SEOUL).plusDays(4);
    private PersonId learner;
    private PersonId tutor;
    private long pairing;

    @BeforeEach
    void aPairWithALessonOnAHoliday() throws IOException {
        String free = day.getDayOfWeek().name().substring(0, 3) + " 18:00-21:00";
        learner = new PersonId(Side.LEARNER, people.learner("L1", "math", free));
        tutor = new PersonId(Side.TUTOR, people.tutor("T1", "math", free));
        pairing = pairings.pairing(
                learner.id(), tutor.id(), LocalDate.now(SEOUL).minusWeeks(4), free.substring(0, 3) + " 18:00/60");
        stored.tutorsStay();
        daysOff.are(day);
        making.make();
    }

    @AfterEach
    void noHolidays() throws IOException {
        daysOff.are();
    }

    @Test
    void bothAreAskedOnTheirPagesInTheirLanguages() throws IOException {
        for (PersonId who : new PersonId[] {learner, tutor}) {
            WebClient somebody = page(who);
            assertThat(read(somebody, "en"))
                    .contains("This day is a holiday: Rice Cake Day.")
                    .containsOnlyOnce(ASKED);
            assertThat(read(somebody, "ko")).contains("이날은 쉬는 날(떡의 날)이에요.");
            assertThat(read(somebody, "zh")).contains("这一天是假日（年糕节）。");
        }
        daysOff.are(day.plusDays(1));
        assertThat(read(page(learner), "en")).doesNotContain("holiday", ASKED);
    }

    @Test
    void whoeverSaysYesIsNotAskedAgainAndTheOtherStillIs() {
        WebClient learning = page(learner);
        press(learning, "holiday").then().header("Location", endsWith("notice=lesson-stands"));
        press(learning, "holiday").then().header("Location", endsWith("notice=lesson-stands"));
        assertThat(read(learning, "en")).contains("Rice Cake Day").doesNotContain(ASKED);
        assertThat(read(page(tutor), "en")).contains(ASKED);
        assertThat(state()).isEqualTo("planned true false");
        assertThat(stored.mails()).isEmpty();
        assertThat(trail.actions()).containsOnlyOnce("learner.lesson-stands").doesNotContain("tutor.lesson-stands");
        assertThat(learning.browser().get("/my/data").asString()).contains("\"youLetItStandOnAHoliday\" : true");
        run(
                "update lesson set planned_at = now() - interval '2 hours', starts_at = now() - interval '2 hours' where id = "
                        + lesson());
        forgetting.forget(learner);
        assertThat(stored.stored("select bool_or(learner_stands) || '' from lesson"))
                .containsExactly("false");
    }

    @Test
    void whoeverSaysNoCancelsItAndTheOtherIsTold() {
        press(page(tutor), "cancellation").then().header("Location", endsWith("notice=lesson-cancelled"));
        assertThat(state()).isEqualTo("cancelled false false");
        assertThat(stored.mails()).containsExactly("lesson-changed learner");
        assertThat(read(page(learner), "en")).doesNotContain(ASKED);
        press(page(learner), "holiday").then().header("Location", endsWith("notice=lesson-not-open"));
    }

    @Test
    void aNoOnTheEveningBeforeIsInTime() throws IOException {
        soon(5);
        assertThat(lateNo()).containsExactly("false");
    }

    @Test
    void aNoWhenTheOtherOneIsOnTheWayIsLate() throws IOException {
        soon(1);
        assertThat(lateNo()).containsExactly("true");
    }

    private List<String> lateNo() throws IOException {
        press(page(tutor), "cancellation");
        return stored.stored("select late || '' from lesson where id = " + lesson());
    }

    @Test
    void onOtherDaysAndOfOthersLessonsNobodySaysSo() throws IOException {
        String free = day.getDayOfWeek().name().substring(0, 3) + " 18:00-21:00";
        PersonId other = new PersonId(Side.LEARNER, people.learner("L2", "math", free));
        press(page(other), "holiday").then().statusCode(404);
        daysOff.are(day.plusDays(1));
        press(page(learner), "holiday").then().header("Location", endsWith("notice=lesson-not-open"));
        assertThat(state()).isEqualTo("planned false false");
    }

    @Test
    void whoeverMovesALessonOntoAHolidayIsNotAskedIfTheyMeantIt() throws IOException {
        daysOff.are(day.plusWeeks(1));
        WebClient learning = page(learner);
        String start = day.plusWeeks(1).atTime(19, 30).atZone(SEOUL).toInstant().toString();
        run("delete from lesson where id <> " + lesson());
        learning.form("/my/lessons/" + lesson())
                .formParams(Map.of("start", start))
                .post("/my/lessons/" + lesson() + "/move");
        assertThat(state()).isEqualTo("moved true false");
        assertThat(read(learning, "en")).doesNotContain(ASKED);
        assertThat(read(page(tutor), "en")).contains(ASKED);
    }

    @Test
    void programsReadWhichDayItIs() {
        WebClient.withTheToken()
                .accept(ContentType.JSON)
                .get("/api/v1/lessons?pairing=" + pairing)
                .then()
                .statusCode(200)
                .body("items[0].holiday", equalTo("Rice Cake Day"))
                .body("items[1].holiday", equalTo(null));
    }

    private void soon(int hours) throws IOException {
        run("update lesson set starts_at = now() + interval '" + hours + " hours' where id = " + lesson());
        LocalDate today = LocalDate.now(SEOUL);
        daysOff.are(today, today.plusDays(1));
    }

    private Response press(WebClient somebody, String what) {
        return somebody.form("/my").post("/my/lessons/" + lesson() + "/" + what);
    }

    private static String read(WebClient somebody, String language) {
        return somebody.browser().header("Accept-Language", language).get("/my").asString();
    }

    private WebClient page(PersonId who) {
        return OwnPageLinks.of(who);
    }

    private String lesson() {
        return stored.stored("select min(id) || '' from lesson").get(0);
    }

    private String state() {
        return stored.stored("select state || ' ' || learner_stands || ' ' || tutor_stands from lesson where id = "
                        + lesson())
                .get(0);
    }
}
