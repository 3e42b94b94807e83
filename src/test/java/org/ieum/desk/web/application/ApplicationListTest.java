package org.ieum.desk.web.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.ieum.interview.ArrangingInterviews;
import org.ieum.kernel.Side;
import org.ieum.person.PersonId;
import org.ieum.queue.QueueKind;
import org.ieum.queue.Queues;
import org.ieum.testing.OwnersConnection;
import org.ieum.testing.PageText;
import org.ieum.testing.PeopleInFiles;
import org.ieum.testing.Statements;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Applications as a queue: how far each is, since when, what is next and by when. */
@QuarkusTest
class ApplicationListTest extends StoredTest {

    @Inject OwnersConnection owner;
    @Inject ArrangingInterviews arranging;
    @Inject Queues queues;
    @Inject Statements statements;

    private WebClient coordinator;

    /** One at each step; the longest waiting first. */
    @BeforeEach
    void someHaveApplied() {
        PeopleInFiles folk = new PeopleInFiles();
        for (String name : List.of("Ara", "Bom", "Coco", "Dana", "Eun", "Folk")) {
            folk.tutor("T-" + name, name, "english", "applied");
        }
        folk.tutor("T-Gil", "Gil", "english", "approved")
                .learner("L-Haru", "Haru", "", "english:1x60", "2026-10-01")
                .arrive();
        owner.run("update tutor set confirmed_at = now()");
        owner.run("update tutor set confirmed_at = null where name = 'Ara'");
        owner.run("update tutor set status = 'interview' where name in ('Coco', 'Dana', 'Eun', 'Folk')");
        owner.run("update learner set status = 'applied', status_at = now() - interval '20 days',"
                + " confirmed_at = now() - interval '20 days'");
        owner.run("update tutor set status_at = now() - (20 - id + (select min(id) from tutor)) * interval '1 day'"
                + " where status <> 'approved'");
        Instant soon = clock.instant().plus(Duration.ofDays(3));
        offer("Dana", soon);
        offer("Eun", soon.plusSeconds(3600));
        offer("Folk", soon.plusSeconds(7200));
        assertThat(arranging.take(tutor("Eun"), soon.plusSeconds(3600), "public"))
                .isTrue();
        assertThat(arranging.take(tutor("Folk"), soon.plusSeconds(7200), "public"))
                .isTrue();
        owner.run("update interview set taken = now() - interval '1 day' where person_id = "
                + tutor("Folk").id());
        coordinator = new WebClient().signedIn();
    }

    @Test
    void eachStandsWithItsStepAndWhatIsNext() {
        String page = get("/applications");
        assertThat(column(page, "Step"))
                .containsExactlyInAnyOrder(
                        "address not confirmed",
                        "new",
                        "new",
                        "wants times for a talk",
                        "has times to choose from",
                        "talk arranged",
                        "talk is over");
        assertThat(page).contains("T-Ara").doesNotContain("T-Gil");
        assertThat(page)
                .contains("href=\"/tutors/" + tutor("Coco").id() + "/interview\">Offer times</a>")
                .contains("Talk on ");
    }

    @ParameterizedTest
    @CsvSource({
        "unconfirmed, Ara",
        "new, 'Haru,Bom'",
        "times_to_offer, Coco",
        "times_offered, Dana",
        "talk, Eun",
        "to_decide, Folk",
        "nonsense, 'Haru,Ara,Bom,Coco,Dana,Eun,Folk'"
    })
    void aStepIsAFilter(String step, String names) {
        assertThat(names(get("/applications?step=" + step))).containsExactlyInAnyOrder(names.split(",", -1));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 'Haru,Ara,Bom,Coco,Dana,Eun,Folk'",
        "since, 'Haru,Ara,Bom,Coco,Dana,Eun,Folk'",
        "-since, 'Folk,Eun,Dana,Coco,Bom,Ara,Haru'",
        "name, 'Ara,Bom,Coco,Dana,Eun,Folk,Haru'",
        "-side, 'Ara,Bom,Coco,Dana,Eun,Folk,Haru'",
        "step, 'Ara,Haru,Bom,Coco,Dana,Eun,Folk'",
        "follow_up, 'Coco,Haru,Ara,Bom,Dana,Eun,Folk'",
        "nonsense, 'Haru,Ara,Bom,Coco,Dana,Eun,Folk'"
    })
    void everyColumnSorts(String order, String names) {
        owner.run(
                "insert into note (id, version, tutor_id, text, written_at, written_by, follow_up) select 900000, 0, id,"
                        + " '\\x00', now(), 'system', current_date + 2 from tutor where name = 'Coco'");
        // Ara and Haru came at one time.
        owner.run("update learner set status_at = status_at - interval '1 hour'");
        assertThat(names(get("/applications?order=" + order))).containsExactly(names.split(",", -1));
    }

    @Test
    void whoWasPromisedAnAnswerForADayThatIsOverIsLate() {
        String page = get("/applications?order=by");
        assertThat(names(page).get(0)).isEqualTo("Haru");
        assertThat(column(page, "Answer by").get(0))
                .startsWith(LocalDate.now(clock).minusDays(6).toString())
                .contains("late");
        assertThat(column(get("/applications?step=times_offered"), "Answer by").get(0))
                .as("it is their turn")
                .isEmpty();
    }

    @Test
    void todaysQueuesLeadToWhatTheyCount() {
        for (QueueKind kind : List.of(QueueKind.TUTORS_APPLIED, QueueKind.LEARNERS_APPLIED, QueueKind.INTERVIEWS)) {
            long count = queues.lengths().stream()
                    .filter(one -> one.kind() == kind)
                    .findFirst()
                    .orElseThrow()
                    .count();
            assertThat(names(get(kind.path()))).as(kind.name()).hasSize(Math.toIntExact(count));
        }
        assertThat(names(get(QueueKind.INTERVIEWS.path()))).containsExactly("Eun");
        owner.run("update interview set taken = now() + interval '8 days' where taken > now()");
        assertThat(get(QueueKind.INTERVIEWS.path())).contains("No application is like this.");
    }

    @Test
    void wordsAreSearchedForAndStandInNoAddress() {
        String found = coordinator
                .form("/applications")
                .formParam("text", "eun")
                .post("/applications/search")
                .asString();
        assertThat(names(found)).containsExactly("Eun");
        assertThat(names(coordinator
                        .form("/applications")
                        .formParam("text", "l-ha")
                        .post("/applications/search")
                        .asString()))
                .containsExactly("Haru");
    }

    @Test
    void asAFileItHasKeysAndNoNames() {
        String file = get("/applications/list.csv?step=talk");
        assertThat(file).contains("T-Eun", "talk arranged").doesNotContain("Folk", ",Eun");
    }

    @Test
    void tenStatementsAreEnough() {
        PeopleInFiles folk = new PeopleInFiles();
        for (int n = 0; n < 120; n++) {
            folk.tutor("N" + n, "Kim " + n, "english", "applied");
        }
        folk.arrive();
        assertThat(statements.of(() -> assertThat(get("/applications?page=1")).contains("51–100 of 127")))
                .isLessThanOrEqualTo(10);
        assertThat(trail.actions()).contains("learner.listed", "tutor.listed");
    }

    private void offer(String name, Instant time) {
        assertThat(arranging.offer(tutor(name), List.of(time), "by telephone", "account:1"))
                .isTrue();
    }

    private PersonId tutor(String name) {
        Number id = (Number) entities.createNativeQuery("select id from tutor where name = :name")
                .setParameter("name", name)
                .getSingleResult();
        return new PersonId(Side.TUTOR, id.longValue());
    }

    private String get(String path) {
        return coordinator.browser().get(path).then().statusCode(200).extract().asString();
    }

    private static List<String> names(String page) {
        return PageText.names(page);
    }

    private static List<String> column(String page, String title) {
        return Pattern.compile("(?s)<td data-label=\"" + title + "\"[^>]*>(.*?)</td>")
                .matcher(page)
                .results()
                .map(cell ->
                        PageText.seen(cell.group(1)).replaceAll("\\s+", " ").strip())
                .toList();
    }
}
