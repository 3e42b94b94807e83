package org.ieum.simulation;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.ieum.testing.StoredPeople;
import org.ieum.testing.StoredTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is looked for in each week of the simulated year is found where it is broken, and not where it is not. */
@QuarkusTest
class YearInvariantsTest extends StoredTest {

    private static final String MAIL =
            "insert into outbox_message (id, idempotency_key, message_id, kind, recipient_kind,"
                    + " recipient_id, content, state, tries, next_try_at, created_at) select nextval('outbox_message_seq'),"
                    + " gen_random_uuid()::text, gen_random_uuid()::text, ";

    private static final String REST = ", '\\x00', 'given_up', 0, now(), now()";

    @Inject YearInvariants invariants;

    @BeforeEach
    void aHouseInWhichAllIsWell() {
        for (int one = 1; one <= 2; one++) {
            pairings.pairing(
                    people.learner("L" + one, "math", "MON 19:00-22:00"),
                    people.tutor("T" + one, "math", "MON 19:00-22:00"),
                    StoredPeople.MONDAY.minusWeeks(30),
                    "MON 20:00/60");
        }
        run("insert into handover (pairing_id, version, meeting, opened_at, due_on, held_back)"
                + " select id, 0, 'online', now(), current_date, 0 from pairing");
        run(MAIL + "'pairing-new', 'learner', learner_id" + REST + " from pairing");
        run(MAIL + "'pairing-new', 'tutor', tutor_id" + REST + " from pairing");
        run("update tutor set commitment_start = current_date - 100, commitment_end = current_date + 300");
        pairings.offer(
                people.learner("L3", "math", "MON 19:00-22:00"),
                people.tutor("T3", "math", "MON 19:00-22:00"),
                "MON 20:00/60");
        run("update tutor set commitment_start = current_date - 100, commitment_end = current_date + 300");
        run("delete from screening_seen");
        run("insert into screening_step (id, version, code, name_ko, name_en, name_zh, needed, months, place, in_use)"
                + " values (999999, 0, 'of_a_test', 'x', 'x', 'x', false, 12, 99, true)");
    }

    @AfterEach
    void theStepsAreAsBefore() {
        run("delete from screening_seen where step_id = 999999");
        run("delete from screening_step where id = 999999");
    }

    @Test
    void nothingIsFoundWhereAllIsWell() {
        assertThat(broken()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    no learner is in two lessons at once | lesson L1 T1 1 T1 ; lesson L1 T2 1 T2
                    no tutor is in two lessons at once | lesson L1 T1 1 T1 ; lesson L2 T1 1 T2
                    whoever left teaches nobody | update tutor set status = 'left' where ref = 'T3'
                    lessons that run have somebody who looks after where they meet | delete from handover
                    no offer waits past its deadline | update offer set asked_at = now() - interval '9 days', deadline = now() - interval '2 days'
                    whoever was asked by an offer got a mail | delete from outbox_message where kind = 'offer' and recipient_kind = 'tutor'
                    whoever began was told where and when | delete from outbox_message where kind = 'pairing-new' and recipient_id = {L1}
                    each mail is somebody's | mail 'offer', 'tutor', 999999
                    no letter could not be made | update outbox_message set state = 'unmade' where kind = 'pairing-new'
                    each wait is explained | update learner set created_at = now() - interval '9 days' ; round ; delete from pairing where learner_id = {L1}
                    a pledge that ends is asked about | update tutor set commitment_start = current_date - 400, commitment_end = current_date + 40 where ref = 'T1'
                    lessons that run are asked how they go | lesson L1 T1 -22 T1
                    whoever gives a lesson in somebody's place agreed to, and so did the learner | lesson L1 T2 1 T1
                    nobody stands in who rests or left | lesson L1 T2 1 T1 ; update tutor set status = 'paused' where ref = 'T2'
                    whoever was asked to stand in, or to have somebody else, got a mail | asked 3
                    no question about a substitute stays open past its time | asked -3
                    nobody teaches of whom a step was not seen that is needed | update screening_step set needed = true where id = 999999
                    nobody new is offered to a tutor of whom a step has run out | seen T3 -2 ; update screening_step set needed = true where id = 999999
                    whose step runs out is told in good time | seen T1 10
                    every mail is of a kind | mail 'carrier-pigeon', 'learner', {L1}
                    """)
    void whatIsBrokenIsFoundByItsName(String name, String how) {
        Set<String> before = broken();
        for (String act : how.split(" ; ", -1)) {
            run(sql(act));
        }
        Set<String> found = new HashSet<>(broken());
        found.removeAll(before);
        assertThat(found).contains(name);
    }

    @Test
    void thatANeedHasOneTutorIsHeldByTheDatabaseItself() {
        assertThatThrownBy(() -> run(sql("update pairing set learner_id = {L1} where tutor_id = {T2}")))
                .rootCause()
                .hasMessageContaining("pairing_one_live_for_a_need");
    }

    private Set<String> broken() {
        return invariants.broken("now").stream()
                .map(line -> line.substring("now: ".length()).replaceAll(": .*", ""))
                .collect(toSet());
    }

    private String sql(String act) {
        String[] word = act.split(" ", -1);
        String sql = switch (word[0]) {
            // Of a learner, by a tutor, in so many days, in the pairing of another tutor.
            case "lesson" ->
                "insert into lesson (id, version, pairing_id, learner_id, tutor_id, phase, place, planned_at, starts_at,"
                        + " minutes, state) select nextval('lesson_seq'), 0, p.id, {" + word[1] + "}, {" + word[2]
                        + "}, 0, 0, at, at, 60, '" + (word[3].startsWith("-") ? "held" : "planned")
                        + "' from (select now() + interval '" + word[3]
                        + " days' as at) day join pairing p on p.tutor_id = {"
                        + word[word.length - 1] + "}";
            case "mail" -> MAIL + act.substring("mail ".length()) + REST;
            case "round" ->
                "insert into round (id, version, effective_on, time_limit_seconds, state, started_by, started_at)"
                        + " values (nextval('round_seq'), 0, date '2026-11-30', 1, 'published', 'test', now())";
            case "asked" ->
                "insert into substitution (id, version, pairing_id, away_id, tutor_id, meeting, state, proposed_at,"
                        + " asked_at, answer_by) select 999999, 0, id, {T1}, {T2}, 'online', 'asked', now(), now(), now()"
                        + " + interval '" + word[1] + " days' from pairing where tutor_id = {T1}";
            case "seen" ->
                "insert into screening_seen (id, version, tutor_id, step_id, seen_on, seen_by, valid_until)"
                        + " values (999999, 0, {" + word[1] + "}, 999999, current_date - 100, 'test', current_date + "
                        + word[2] + ")";
            default -> act;
        };
        return sql.replaceAll("\\{L(\\d)}", "(select id from learner where ref = 'L$1')")
                .replaceAll("\\{T(\\d)}", "(select id from tutor where ref = 'T$1')");
    }
}
