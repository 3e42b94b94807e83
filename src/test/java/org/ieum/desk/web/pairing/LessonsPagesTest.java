package org.ieum.desk.web.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ieum.kernel.Side;
import org.ieum.lesson.AskingAfterLessons;
import org.ieum.lesson.LessonNote;
import org.ieum.lesson.LessonWord;
import org.ieum.lesson.MakingLessons;
import org.ieum.person.PersonId;
import org.ieum.testing.DaysOff;
import org.ieum.testing.StoredOffers;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Coordinators see what became of each lesson of a pairing, and say it where the two do not. */
@QuarkusTest
class LessonsPagesTest extends StoredTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    @Inject MakingLessons making;
    @Inject AskingAfterLessons asking;
    @Inject StoredOffers stored;
    @Inject DaysOff daysOff;

    private final LocalDate first = LocalDate.now(SEOUL).plusDays(3);
    private PersonId learner;
    private PersonId tutor;
    private String pairing;
    private WebClient desk;

    @BeforeEach
    void aPairThatRuns() {
        String day = first.getDayOfWeek().name().substring(0, 3);
        learner = new PersonId(Side.LEARNER, people.learner("L1", "math", day + " 18:00-21:00"));
        tutor = new PersonId(Side.TUTOR, people.tutor("T1", "math", day + " 18:00-21:00"));
        pairing = "/pairings/"
                + pairings.pairing(
                        learner.id(), tutor.id(), LocalDate.now(SEOUL).minusWeeks(4), day + " 18:00/60")
                + "/lessons";
        stored.tutorsStay();
        making.make();
        desk = new WebClient().signedIn();
    }

    @AfterEach
    void noHolidays() throws IOException {
        daysOff.are();
    }

    @Test
    void whatBothSaidAndWhatBecameOfIt() throws IOException {
        over(lesson(0));
        asking.say(
                lesson(0),
                tutor,
                LessonWord.MET,
                new LessonNote(Optional.of(45), Optional.of("canary: for the tutor alone")));
        asking.say(lesson(0), learner, LessonWord.NOBODY_CAME);
        run("update lesson set learner_stands = true where id = " + lesson(1));
        daysOff.are(first.plusWeeks(1));
        run("update lesson set state = 'cancelled', by_whom = 'tutor', late = true where id = " + lesson(2));
        run("update lesson set state = 'cancelled', by_whom = 'learner', resting = true where id = " + lesson(3));
        assertThat(read(pairing, "en"))
                .contains("held", "we met", "nobody came", "<td data-label=\"Minutes\">45</td>")
                .contains("holiday: Rice Cake Day", "the learner says that it takes place")
                .contains("cancelled by the tutor", "with little notice", "left out: the learner rests")
                .contains("a line for next time, which the tutor alone reads")
                .doesNotContain("canary");
        assertThat(read(pairing, "ko")).contains("만났음", "아무도 오지 않았음", "쉬는 날: 떡의 날", "없음: 봉사 선생님의 뜻");
        assertThat(read(pairing, "zh")).contains("我们见面了", "没有人来", "假日：年糕节", "不上：老师的意思");
        assertThat(trail.actions()).contains("learner.lessons-read", "tutor.lessons-read");
    }

    @Test
    void whatPeopleAreCalledIsText() {
        run("update learner set alias = '<b>Byeol & 1</b>'");
        for (String page : new String[] {pairing, pairing + "/" + lesson(0)}) {
            assertThat(read(page, "en"))
                    .contains("&lt;b&gt;Byeol &amp; 1&lt;/b&gt;")
                    .doesNotContain("<b>Byeol");
        }
    }

    @Test
    void aCoordinatorCancelsOnTheWordOfOneOfThem() {
        post(lesson(0), "/cancellation", Map.of("by", "learner"))
                .then()
                .statusCode(303)
                .header("Location", endsWith("?done=cancelled"));
        assertThat(state(lesson(0))).isEqualTo("cancelled learner");
        assertThat(stored.mails()).containsExactly("lesson-changed learner", "lesson-changed tutor");
        assertThat(
                        stored.stored(
                                "select distinct split_part(actor, ':', 1) from audit_entry where action like '%.lesson-cancelled'"))
                .containsExactly("account");
        assertThat(read(pairing + "/" + lesson(0), "en"))
                .contains("cancelled by the learner", "Nothing more can be said of it.")
                .doesNotContain("<select");
        assertThat(post(lesson(0), "/cancellation", Map.of("by", "tutor")).statusCode())
                .isEqualTo(409);
        assertThat(post(lesson(1), "/cancellation", Map.of("by", "nobody")).statusCode())
                .isEqualTo(400);
        assertThat(post(lesson(1), "/cancellation", Map.of()).statusCode()).isEqualTo(400);
    }

    @Test
    void aCoordinatorMovesItOnceToATimeThatIsOffered() {
        String start = first.atTime(19, 30).atZone(SEOUL).toInstant().toString();
        assertThat(read(pairing + "/" + lesson(0), "en")).contains("value=\"" + start + "\"");
        post(lesson(0), "/move", Map.of("start", start)).then().statusCode(303);
        assertThat(state(lesson(0))).isEqualTo("moved ");
        assertThat(read(pairing, "en")).contains("planned for " + first + " 18:00");
        String taken = first.atTime(17, 0).atZone(SEOUL).toInstant().toString();
        Response refused = post(lesson(1), "/move", Map.of("start", taken));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.asString()).contains("One of the two is not free then");
        for (String odd : new String[] {"", "tomorrow", "2026-13-01T00:00:00Z"}) {
            assertThat(post(lesson(1), "/move", Map.of("start", odd)).statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void aCoordinatorSaysWhatBecameOfWhatIsOver() {
        assertThat(post(lesson(0), "/holding", Map.of("minutes", "50")).statusCode())
                .as("it has not begun")
                .isEqualTo(409);
        over(lesson(0));
        for (String odd : new String[] {"0", "601", "-5", "a<b>", "1.5"}) {
            Response refused = post(lesson(0), "/holding", Map.of("minutes", odd));
            assertThat(refused.statusCode()).as(odd).isEqualTo(422);
            assertThat(refused.asString())
                    .contains("Minutes are a number from 1 to 600.")
                    .doesNotContain("<b>");
        }
        assertThat(state(lesson(0))).isEqualTo("planned ");
        post(lesson(0), "/holding", Map.of("minutes", "50")).then().statusCode(303);
        assertThat(stored.stored("select state || minutes from lesson where id = " + lesson(0)))
                .containsExactly("held50");
        assertThat(post(lesson(0), "/absence", Map.of("who", "organisation")).statusCode())
                .isEqualTo(400);
        post(lesson(0), "/absence", Map.of("who", "tutor")).then().header("Location", endsWith("?done=missed"));
        assertThat(state(lesson(0))).isEqualTo("missed tutor");
        assertThat(stored.mails()).as("nobody is told by mail").isEmpty();
        assertThat(trail.actions()).contains("tutor.lesson-held", "tutor.lesson-missed");
    }

    @Test
    void anotherPairingsLessonIsNotThere() {
        long other = people.learner("L2", "math", "MON 10:00-12:00");
        long theirs = pairings.pairing(other, tutor.id(), LocalDate.now(SEOUL).minusWeeks(4), "MON 10:00/60");
        String elsewhere = "/pairings/" + theirs + "/lessons/" + lesson(0);
        assertThat(desk.browser().get(elsewhere).statusCode()).isEqualTo(404);
        for (String act : List.of("/cancellation", "/move", "/holding", "/absence")) {
            assertThat(desk.form(pairing + "/" + lesson(0))
                            .formParams(Map.of("by", "tutor", "who", "tutor", "start", "2027-01-01T00:00:00Z"))
                            .post(elsewhere + act)
                            .statusCode())
                    .as(act)
                    .isEqualTo(404);
        }
        assertThat(state(lesson(0))).isEqualTo("planned ");
        assertThat(desk.browser().get("/pairings/987654/lessons").statusCode()).isEqualTo(404);
        assertThat(desk.browser().get(pairing + "/987654").statusCode()).isEqualTo(404);
    }

    @Test
    void olderOnesFollowAPartAtATime() {
        run(
                "insert into lesson (id, version, pairing_id, learner_id, tutor_id, phase, place, planned_at, starts_at, minutes,"
                        + " state) select 900000 + n, 0, pairing_id, learner_id, tutor_id, 0, 0, now() - n * interval '1 day',"
                        + " now() - n * interval '1 day', 60, 'planned' from lesson, generate_series(1, 120) n where id = "
                        + lesson(0));
        String page = read(pairing, "en");
        int seen = count(page) - 4;
        int pages = 1;
        while (page.contains("rel=\"next\"")) {
            page = read(page.replaceFirst("(?s).*href=\"([^\"]+)\" rel=\"next\".*", "$1"), "en");
            seen += count(page);
            pages++;
        }
        assertThat(seen).isEqualTo(120);
        assertThat(pages).isEqualTo(3);
        assertThat(desk.browser().get(pairing + "?before=nonsense").statusCode())
                .isEqualTo(200);
    }

    @Test
    void isLinkedWherePairingsAreSeen() {
        for (String page :
                new String[] {"/learners/" + learner.id(), "/tutors/" + tutor.id(), "/weeks/learners/" + learner.id()
                }) {
            assertThat(read(page, "en")).as(page).contains("href=\"" + pairing + "\"");
        }
    }

    private static int count(String page) {
        return page.split("<th scope=\"row\">", -1).length - 1;
    }

    private Response post(long lesson, String act, Map<String, ?> fields) {
        return desk.form(pairing + "/" + lesson)
                .header("Accept-Language", "en")
                .formParams(fields)
                .post(pairing + "/" + lesson + act);
    }

    private String read(String page, String language) {
        return desk.browser().header("Accept-Language", language).get(page).asString();
    }

    private void over(long lesson) {
        run(
                "update lesson set planned_at = now() - interval '2 hours', starts_at = now() - interval '2 hours' where id = "
                        + lesson);
    }

    private long lesson(int place) {
        return Long.parseLong(
                stored.stored("select id || '' from lesson where id < 900000 order by id offset " + place + " limit 1")
                        .get(0));
    }

    private String state(long lesson) {
        return stored.stored("select state || ' ' || coalesce(by_whom, '') from lesson where id = " + lesson)
                .get(0);
    }
}
