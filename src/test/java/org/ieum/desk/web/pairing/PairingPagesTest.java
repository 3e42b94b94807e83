package org.ieum.desk.web.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ieum.checkin.AnsweringCheckIns;
import org.ieum.checkin.CheckInAnswer;
import org.ieum.checkin.CheckInLine;
import org.ieum.checkin.NextStep;
import org.ieum.checkin.WatchingPairings;
import org.ieum.kernel.Side;
import org.ieum.lesson.MakingLessons;
import org.ieum.message.WritingToEachOther;
import org.ieum.message.WritingToEachOther.WritingOutcome;
import org.ieum.testing.PageText;
import org.ieum.testing.Statements;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pairings have a list and a page, and a coordinator can end one there. */
@QuarkusTest
class PairingPagesTest extends StoredTest {

    @Inject Statements statements;
    @Inject MakingLessons making;
    @Inject WritingToEachOther writing;
    @Inject AnsweringCheckIns checkIns;
    @Inject WatchingPairings watching;

    private final WebClient coordinator = new WebClient();
    private long pairing;

    @BeforeEach
    void onePairRuns() {
        coordinator.signedIn();
        pairing = pairings.pairing(
                people.learner("L1", "math", "MON 18:00-21:00"),
                people.tutor("T1", "math", "MON 18:00-21:00"),
                LocalDate.now(clock).minusWeeks(3),
                "MON 18:00/60");
    }

    @Test
    void aListLeadsToEachOne() {
        assertThat(get("/pairings").asString()).contains("href=\"/pairings/" + pairing + "\"");
        assertThat(get("/pairings?state=ended").asString()).doesNotContain("href=\"/pairings/" + pairing + "\"");
        assertThat(seen(get("/pairings"))).contains("1–1 of 1").contains("Mon 18:00–19:00");
    }

    @Test
    void aPageSaysWhoWhenAndHowItStands() {
        String page = seen(get("/pairings/" + pairing));
        assertThat(page).contains("L1").contains("T1").contains("Running").contains("Mon 18:00–19:00 from");
        assertThat(get("/pairings/987654").statusCode()).isEqualTo(404);
        assertThat(trail.actions()).contains("learner.read", "tutor.read");
    }

    /** Their words are theirs: a page that opens to whoever was called is linked to from then on. */
    @Test
    void saysHowManyMessagesWaitAndLeadsToThemOnceACoordinatorIsCalled() {
        String page = "/pairings/" + pairing;
        assertThat(seen(get(page))).doesNotContain("Everything is read");
        handedOver();
        assertThat(seen(get(page))).contains("Everything is read");
        for (int n = 1; n <= 2; n++) {
            assertThat(writing.write(pairing, Side.TUTOR, "See you on Monday.", true, "test"))
                    .isEqualTo(WritingOutcome.SENT);
        }
        assertThat(seen(get(page)))
                .contains("Not read yet: 2 by the learner, 0 by the tutor")
                .doesNotContain("See you");
        assertThat(get(page).asString()).doesNotContain("/conversations/");
        writing.call(pairing, Side.LEARNER, "test");
        assertThat(get(page).asString()).contains("href=\"/conversations/" + pairing + "\"");
        assertThat(get("/conversations/" + pairing).statusCode()).isEqualTo(200);
    }

    @Test
    void showsTheLastCheckInsAndThatSomebodyAskedForACoordinator() {
        String page = "/pairings/" + pairing;
        assertThat(seen(get(page))).contains("Neither was asked yet.");
        assertThat(get(page).asString()).contains("href=\"/check-ins/" + pairing + "\"");
        asked(Side.LEARNER, 0, "so_so", 40);
        asked(Side.TUTOR, 0, "", 35);
        long statementsForTwo = statements.of(() -> get(page));
        for (int n = 1; n <= 4; n++) {
            asked(Side.LEARNER, n, "good", 30 - n);
        }
        assertThat(seen(get(page)))
                .as("the last five of six")
                .contains("Alias L1 (L1): good", "Name T1 (T1) was asked and has not answered")
                .doesNotContain("so-so", "would like to be called");
        assertThat(statements.of(() -> get(page))).as("however many").isLessThanOrEqualTo(statementsForTwo);

        checkIns.writeDown(pairing, Side.TUTOR, CheckInAnswer.CALL, line("After six, please."), "test");
        assertThat(seen(get(page)))
                .containsPattern(
                        "one of the two would like to be called .* Name T1 \\(T1\\): please call me After six, please\\.")
                .doesNotContain("has not answered");
        watching.settle(pairing, NextStep.CALLED, Optional.empty(), "test");
        assertThat(seen(get(page))).contains("please call me").doesNotContain("would like to be called");
        assertThat(trail.actions()).contains("check-in.read");
    }

    private static CheckInLine line(String text) {
        return CheckInLine.read(text).orElseThrow();
    }

    @Transactional
    void asked(Side side, int number, String answer, int daysAgo) {
        entities.createNativeQuery("insert into check_in (id, version, pairing_id, side, person_id, number, asked_at,"
                        + " answer, answered_at) select nextval('check_in_seq'), 0, id, :side, " + side.code() + "_id,"
                        + " :number, at, nullif(:answer, ''), case when :answer <> '' then at end"
                        + " from pairing, (select now() - :days * interval '1 day') t (at)")
                .setParameter("side", side.code())
                .setParameter("number", number)
                .setParameter("answer", answer)
                .setParameter("days", daysAgo)
                .executeUpdate();
    }

    void handedOver() {
        run("insert into handover (pairing_id, version, meeting, opened_at, due_on, held_back)"
                + " select id, 0, meeting, now(), current_date, 0 from pairing");
    }

    @Test
    void whatFallsOutIsReadBeforeItIsEnded() {
        making.make();
        assertThat(seen(get("/pairings/" + pairing)))
                .containsPattern("One pairing ends; [1-9][0-9]* planned lessons fall out if it is today.");
    }

    /** However many there are on it. */
    @Test
    void aListTakesTenStatementsAtMost() {
        for (int n = 2; n < 32; n++) {
            pairings.pairing(
                    people.learner("L" + n, "math", "MON 18:00-21:00"),
                    people.tutor("T" + n, "math", "MON 18:00-21:00"),
                    LocalDate.now(clock).minusWeeks(3),
                    "MON 18:00/60");
        }
        assertThat(statements.of(() -> assertThat(seen(get("/pairings"))).contains("1–31 of 31")))
                .isLessThanOrEqualTo(10);
    }

    @Test
    void aCoordinatorEndsIt() {
        Response ended = end(Map.of(
                "by", "tutor", "reason", "life", "on", LocalDate.now(clock).toString()));
        assertThat(ended.statusCode()).isEqualTo(303);
        assertThat(seen(get(ended.getHeader("Location"))))
                .contains("It is ended, and both are told.")
                .contains("no room for it in somebody’s life")
                .doesNotContain("Who wants it");
        assertThat(end(Map.of(
                                "by",
                                "tutor",
                                "reason",
                                "life",
                                "on",
                                LocalDate.now(clock).toString()))
                        .statusCode())
                .isEqualTo(409);
    }

    /** What falls out and who is told is read first; what has ended meanwhile is left out. */
    @Test
    void severalAreEndedAtOnce() throws Exception {
        long second = pairings.pairing(
                people.learnerWithoutMail("L2", "math", "TUE 18:00-21:00"),
                people.tutor("T2", "math", "TUE 18:00-21:00"),
                LocalDate.now(clock).minusWeeks(3),
                "TUE 18:00/60");
        long over = pairings.pairing(
                people.learner("L3", "math", "WED 18:00-21:00"),
                people.tutor("T3", "math", "WED 18:00-21:00"),
                LocalDate.now(clock).minusWeeks(3),
                "WED 18:00/60");
        pairings.end(over);
        making.make();
        assertThat(seen(many("/many", List.of(), Map.of("act", "end")))).contains("Nothing was ticked.");
        List<Long> ticks = List.of(pairing, second, over);
        Response ahead = many("/many", ticks, Map.of("act", "end"));
        assertThat(seen(ahead))
                .containsPattern("2 pairings end; [1-9][0-9]* planned lessons fall out if it is today.")
                .contains("3 people are told by mail; one has no address and has to be told by hand.")
                .contains("Alias L1 (L1) with Name T1 (T1)")
                .contains("does not run");
        Response without = many(
                "/many/doing",
                ticks,
                Map.of("act", "end", "on", LocalDate.now(clock).toString()));
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(seen(without)).contains("Say why, please.").contains("2 pairings end");

        Map<String, String> why = Map.of(
                "act", "end", "reason", "need_gone", "on", LocalDate.now(clock).toString());
        Response done = many("/many/doing", ticks, why);
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(seen(get(done.header("Location")))).contains("2 pairings are ended, and all of them are told.");
        for (long one : List.of(pairing, second)) {
            assertThat(seen(get("/pairings/" + one))).contains("Ended");
        }
        assertThat(seen(get(many("/many/doing", ticks, why).header("Location"))))
                .contains("0 pairings are ended");
    }

    private Response many(String path, List<Long> ticks, Map<String, String> fields) {
        return coordinator
                .form("/pairings")
                .formParams(fields)
                .formParam("tick", ticks)
                .post("/pairings" + path);
    }

    @ParameterizedTest
    @CsvSource({
        "'', life, 0, Say who wants it",
        "tutor, '', 0, Say why",
        "tutor, collides, 0, Say why",
        "nobody, life, 0, Say who wants it",
        "learner, other, -1, A day from",
        "learner, other, 30, A day from"
    })
    void whatIsMissingIsAskedForAndNothingIsLost(String by, String reason, int days, String asked) {
        String on = LocalDate.now(clock).plusDays(days).toString();
        Response answer = end(Map.of("by", by, "reason", reason, "on", on));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(seen(answer)).contains(asked);
        assertThat(answer.asString()).contains("value=\"" + on + "\"");
        assertThat(seen(get("/pairings/" + pairing))).contains("Running");
    }

    /** What follows is read first; then they meet at other times, and both are told. */
    @Test
    void aCoordinatorGivesThemOtherTimes() throws Exception {
        LocalDate from = LocalDate.now(clock).plusDays(3);
        making.make();
        String path = "/pairings/" + pairing + "/times";
        Response page = get(path + "?from=" + from);
        assertThat(seen(page))
                .contains("Times now Mon 18:00–19:00")
                .containsPattern("[1-9][0-9]* lessons are in the calendars from " + from + " on")
                .contains("Both are told by mail")
                .contains("Mon 19:00–20:00");
        mailbox.purgeEmailFromAllMailboxes();
        Response changed = change(from.toString(), "MON 19:00/60");
        assertThat(changed.statusCode()).isEqualTo(303);
        assertThat(seen(get(changed.header("Location"))))
                .contains("They meet at other times from then on, and both are told.")
                .contains("Mon 19:00–20:00 from " + from);
        mailbox.waitForIncomingEmail(20_000, 2);
        assertThat(mailbox.getReceivedMessages()).hasSizeGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 3, 422, Choose when they meet",
        "MON 18:00, 3, 422, Choose when they meet",
        "MON 18:00/60;MON 19:00/60, 3, 422, Choose when they meet",
        "MON 19:00/60, 0, 422, Choose when they meet",
        "TUE 19:00/60, 3, 409, Somebody is not free"
    })
    void timesThatCannotBeAreRefusedAndNothingIsChanged(String times, int days, int status, String said) {
        Response answer = change(LocalDate.now(clock).plusDays(days).toString(), times);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(seen(answer)).contains(said);
        assertThat(seen(get("/pairings/" + pairing))).doesNotContain("19:00–20:00");
    }

    @Test
    void whatHasEndedGetsNoOtherTimes() {
        pairings.end(pairing);
        assertThat(get("/pairings/" + pairing + "/times").statusCode()).isEqualTo(409);
        assertThat(change(LocalDate.now(clock).plusDays(3).toString(), "MON 19:00/60")
                        .statusCode())
                .isEqualTo(409);
        assertThat(seen(get("/pairings/" + pairing))).doesNotContain("Other times");
    }

    @Test
    void leadsToALeavesCostBeforeItIsTaken() {
        assertThat(get("/pairings/" + pairing).asString()).contains("action=\"/substitutes/leaves/");
    }

    private Response change(String from, String times) {
        return coordinator
                .form("/pairings/" + pairing)
                .formParams(Map.of("from", from, "times", times))
                .post("/pairings/" + pairing + "/times");
    }

    private Response end(Map<String, String> form) {
        return coordinator.form("/pairings/" + pairing).formParams(form).post("/pairings/" + pairing + "/ending");
    }

    private Response get(String path) {
        return coordinator.browser().get(path);
    }

    private static String seen(Response page) {
        return PageText.seen(page.asString()).replaceAll("\\s+", " ");
    }
}
