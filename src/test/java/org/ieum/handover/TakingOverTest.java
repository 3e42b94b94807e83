package org.ieum.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ieum.testing.WebClient.withTheToken;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ieum.kernel.Side;
import org.ieum.offer.Answering;
import org.ieum.offer.Answering.Word;
import org.ieum.pairing.Pairings;
import org.ieum.testing.OwnPageLinks;
import org.ieum.testing.PeopleInFiles;
import org.ieum.testing.StoredOffers;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.Test;

/** A pairing that came in running has a hand-over as others have, and what its two have begun goes on. */
@QuarkusTest
class TakingOverTest extends StoredTest {

    private static final String COLUMNS = "learner_ref,tutor_ref,subject,delivery,times,since\n";

    @Inject StoredOffers stored;
    @Inject Answering answering;
    @Inject LookingAfterHandovers lookingAfter;
    @Inject MeetingPoints points;
    @Inject Pairings all;

    @Test
    void whatAFileSaysIsRunningHasItsHandOverAtOnce() {
        twoPeople().pair("F1", "G1", "MON 18:00/60").arrive();
        assertThat(handovers()).containsExactly("online true OPEN");
        assertThat(stored.stored("select (due_on > current_date) || '' from handover"))
                .containsExactly("true");
        assertThat(trail.actions()).contains("handover.opened");
        twoPeople().pair("F1", "G1", "MON 18:00/60").arrive();
        lookingAfter.all();
        assertThat(handovers()).as("once").hasSize(1);
    }

    @Test
    void aTrialOpensNone() {
        twoPeople().arrive();
        pairings(COLUMNS + "F1,G1,english,online,MON 18:00/60,2026-11-02\n")
                .queryParam("dryRun", true)
                .post("/api/v1/import")
                .then()
                .statusCode(200);
        assertThat(handovers()).isEmpty();
    }

    @Test
    void inPersonFromALaterDayAndOfAnOfferThatRunsByNow() {
        twoPeople().arrive();
        takeIn(COLUMNS + "F1,G1,english,in_person,MON 18:00/60,2027-03-01\n");
        assertThat(handovers()).containsExactly("in_person true OPEN");
        long offered = stored.offer();
        assertThat(handovers()).hasSize(1);
        takeIn(COLUMNS + "F1,G1,english,in_person,MON 18:00/60,2027-03-01\n" + refs(offered)
                + ",math,online,MON 19:00/60,2026-11-02\n");
        assertThat(handovers()).hasSize(2).contains("online true OPEN");
    }

    @Test
    void whateverElseRunsHasOneTooWithinAnHour() {
        long running = pairings.pairing(
                people.learner("L1", "math", "MON 19:00-21:00"),
                people.tutor("T1", "math", "MON 19:00-22:00"),
                LocalDate.now(clock).minusDays(40),
                "MON 19:00/60");
        long over = pairings.pairing(
                people.learner("L2", "math", "TUE 19:00-21:00"),
                people.tutor("T2", "math", "TUE 19:00-22:00"),
                LocalDate.now(clock).minusDays(40),
                "TUE 19:00/60");
        pairings.end(over);
        lookingAfter.all();
        assertThat(stored.stored("select pairing_id || '' from handover")).containsExactly(running + "");
    }

    @Test
    void itsLessonsAreNeverPutOff() {
        twoPeople().pair("F1", "G1", "MON 18:00/60").arrive();
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        run("update pairing set since = current_date + 1, times = array['"
                + tomorrow.getDayOfWeek().name().substring(0, 3) + " 19:00/60']");
        run("update handover set opened_at = to_timestamp(0), due_on = current_date - 9");
        lookingAfter.all();
        assertThat(stored.stored("select held_back || ' ' || (since = current_date + 1)"
                        + " from handover join pairing on id = pairing_id"))
                .containsExactly("0 true");
        assertThat(stored.mails()).isEmpty();
    }

    @Test
    void itIsLoudOnTheDeskUntilSomebodySaysThatTheyHaveMet() {
        twoPeople().pair("F1", "G1", "MON 18:00/60").arrive();
        run("update handover set due_on = current_date - 2");
        WebClient desk = new WebClient().signedIn();
        assertThat(OwnPageLinks.page(desk, "/handovers"))
                .contains(
                        "Nari", "taken over", "One hand-over is overdue.", "One pairing that came in running does not");
        assertThat(OwnPageLinks.page(desk, "/due")).contains("One pair does not know where they meet");
        String one = "/handovers/" + pairing();
        assertThat(OwnPageLinks.page(desk, one)).contains("They have met already");
        assertThat(press(desk, one, one + "/met", Map.of())).isEqualTo(303);
        assertThat(press(desk, one, one + "/met", Map.of())).as("again").isEqualTo(303);
        assertThat(handovers()).containsExactly("online true MET");
        assertThat(OwnPageLinks.page(desk, "/handovers"))
                .contains("Nari", "they have met already")
                .doesNotContain("overdue");
        assertThat(OwnPageLinks.page(desk, "/due")).doesNotContain("where they meet");
        assertThat(trail.actions()).containsOnlyOnce("handover.met-already");
        assertThat(known()).as("they agreed among themselves").isFalse();
        assertThat(stored.mails()).as("nothing is new to them").isEmpty();
        assertThat(press(desk, one, one + "/room", Map.of("room", "https://meet.example/x")))
                .isEqualTo(303);
        assertThat(handovers()).containsExactly("online true ARRANGED");
        assertThat(known()).isTrue();
        assertThat(press(desk, one, one + "/met", Map.of()))
                .as("there is a room by now")
                .isEqualTo(409);
    }

    @Test
    void ofManyItIsSaidAtOnceAndOfNoneThatBeganHere() {
        long begunHere = stored.offer();
        for (Side side : Side.values()) {
            answering.accept(new Word(begunHere, side, 0, "public"));
        }
        twoPeople()
                .learner("F2", "Sora", "sora@people.test", "english:1x60", "2026-10-01")
                .pair("F1", "G1", "MON 18:00/60")
                .pair("F2", "G1", "SAT 10:00/60")
                .arrive();
        WebClient desk = new WebClient().signedIn();
        assertThat(OwnPageLinks.page(desk, "/handovers")).contains("2 pairings that came in running do not");
        assertThat(OwnPageLinks.page(desk, "/handovers/" + begunHere)).doesNotContain("They have met already");
        assertThat(press(desk, "/handovers", "/handovers/" + begunHere + "/met", Map.of()))
                .isEqualTo(409);
        List<String> ids = stored.stored("select pairing_id || '' from handover union select '99999999'");
        assertThat(press(desk, "/handovers", "/handovers/met", Map.of("pairing", ids)))
                .isEqualTo(303);
        assertThat(handovers()).containsExactlyInAnyOrder("online false OPEN", "online true MET", "online true MET");
        assertThat(OwnPageLinks.page(desk, "/handovers")).doesNotContain("came in running do");
    }

    @Test
    void theTwoSeeHowItStandsAndHowToMeetSafely() throws Exception {
        twoPeople().pair("F1", "G1", "MON 18:00/60").arrive();
        mailbox.purgeEmailFromAllMailboxes();
        WebClient learner = OwnPageLinks.at(OwnPageLinks.link(mailbox, "nari@people.test"));
        String where = "/my/meetings/" + pairing();
        assertThat(OwnPageLinks.page(learner, "/my")).contains(where);
        assertThat(OwnPageLinks.page(learner, where)).contains("How to meet safely");
        assertThat(press(learner, where, where + "/safety", Map.of())).isEqualTo(303);
        assertThat(OwnPageLinks.page(learner, where))
                .contains("We have not written down yet", "How to meet safely")
                .doesNotContain("first lesson waits");
        WebClient desk = new WebClient().signedIn();
        press(desk, "/handovers", "/handovers/" + pairing() + "/met", Map.of());
        assertThat(OwnPageLinks.page(learner, where)).contains("You two know where");
    }

    @Test
    void whatEndedIsNotCountedAsOverdue() {
        twoPeople().pair("F1", "G1", "MON 18:00/60").arrive();
        run("update handover set due_on = current_date - 2");
        pairings.end(pairing());
        WebClient desk = new WebClient().signedIn();
        assertThat(OwnPageLinks.page(desk, "/due")).doesNotContain("where they meet");
        assertThat(OwnPageLinks.page(desk, "/handovers")).doesNotContain("overdue");
        lookingAfter.all();
        assertThat(handovers()).isEmpty();
    }

    private static PeopleInFiles twoPeople() {
        return new PeopleInFiles()
                .learner("F1", "Nari", "nari@people.test", "english:1x60", "2026-10-01")
                .tutor("G1", "Kim", "english", "approved");
    }

    private void takeIn(String csv) {
        pairings(csv).post("/api/v1/import").then().statusCode(200);
    }

    private static RequestSpecification pairings(String csv) {
        return withTheToken().multiPart("pairings", "pairings.csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv");
    }

    private String refs(long pairing) {
        return stored.stored("select l.ref || ',' || t.ref from pairing p join learner l on l.id = p.learner_id"
                        + " join tutor t on t.id = p.tutor_id where p.id = " + pairing)
                .get(0);
    }

    private static int press(WebClient who, String page, String path, Map<String, ?> fields) {
        return who.form(page).formParams(fields).post(path).statusCode();
    }

    /** How each meets, whether it was taken over, and where it stands. */
    private List<String> handovers() {
        return stored.stored(
                "select meeting || ' ' || taken_over || ' ' || case when met_already_at is not null then 'MET'"
                        + " when arranged_at is not null then 'ARRANGED' when place_id is not null then 'PROPOSED' else 'OPEN' end"
                        + " from handover order by pairing_id");
    }

    private long pairing() {
        return Long.parseLong(stored.stored("select id || '' from pairing").get(0));
    }

    private boolean known() {
        return QuarkusTransaction.requiringNew()
                .call(() -> points.of(all.findById(pairing())).isPresent());
    }
}
