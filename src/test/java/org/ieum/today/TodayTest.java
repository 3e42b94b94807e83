package org.ieum.today;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.ieum.desk.ReadingDue;
import org.ieum.queue.QueueKind;
import org.ieum.queue.Queues;
import org.ieum.testing.OwnersConnection;
import org.ieum.testing.PageText;
import org.ieum.testing.PeopleInFiles;
import org.ieum.testing.SolvedRounds;
import org.ieum.testing.Statements;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a coordinator sees first: where the week is, what waits and for how long, what the week was like. */
@QuarkusTest
class TodayTest extends StoredTest {

    /** What no statement of a room counts for everybody alike. */
    private static final Set<QueueKind> READ_BY_TODAY =
            EnumSet.of(QueueKind.CONCERNS, QueueKind.PLEDGES, QueueKind.STEPS);

    @Inject OwnersConnection owner;
    @Inject Statements statements;
    @Inject Queues queues;
    @Inject ReadingDue due;

    @AfterEach
    void noToken() {
        RestAssured.requestSpecification = null;
    }

    @BeforeEach
    void firstVisit() {
        owner.run("delete from visit");
    }

    @Test
    void saysWhenNothingWaits() {
        assertThat(seen()).contains("Nothing waits for anybody.").contains("Start the week");
    }

    @Test
    void isWhereTheSignInAndTheLogoLead() {
        assertThat(new WebClient().byPassword().browser().get("/today").statusCode())
                .isEqualTo(200);
        assertThat(page()).contains("<a class=\"name\" href=\"/today\">");
    }

    @Test
    void countsWhoWaitsAndHowLong() {
        new PeopleInFiles()
                .tutor("T1", "Kim", "english", "applied")
                .tutor("T2", "Lee", "english", "applied")
                .learner("L1", "Bada", "", "english:1x60", "2026-10-01")
                .arrive();
        owner.run("update tutor set status_at = now() - interval '3 days', confirmed_at = now()");
        assertThat(seen()).contains("Tutors to approve for 3 days 2");
        owner.run("update tutor set confirmed_at = null where ref = 'T1'");
        assertThat(seen())
                .contains("Tutors to approve for 3 days 1")
                .contains("Nothing waits: Concerns that nobody has looked at, Pairings that need somebody");
    }

    /** Each queue by what puts something into it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CHECK_INS      | insert into trouble (id, version, pairing_id, reason, since) select 900000 + row_number() over (), 0, id, 'call', now() from pairing
            MISFITS        | insert into trouble (id, version, pairing_id, reason, since) select 900000 + row_number() over (), 0, id, 'misfit', now() from pairing
            CONVERSATIONS  | insert into conversation (pairing_id, version, called_at, called_by) select id, 0, now(), 'tutor' from pairing
            LESSONS_MISSED | insert into lesson (id, version, pairing_id, learner_id, tutor_id, phase, place, planned_at, starts_at, minutes, state, by_whom) select 900000 + row_number() over (), 0, id, learner_id, tutor_id, 0, 0, now(), now() - interval '1 day', 60, 'missed', 'tutor' from pairing
            HANDOVERS      | insert into handover (pairing_id, version, meeting, opened_at, due_on, held_back) select id, 0, 'online', now(), current_date - 3, 0 from pairing
            SUBSTITUTES    | insert into substitution (id, version, pairing_id, away_id, tutor_id, meeting, state, proposed_at) select 900000 + row_number() over (), 0, id, tutor_id, tutor_id, 'online', 'proposed', now() from pairing
            MAILS_FAILED   | update outbox_message set state = 'given_up', sent_at = null
            FOLLOW_UPS     | insert into note (id, version, pairing_id, text, written_at, written_by, follow_up) select 900000 + row_number() over (), 0, id, '\\x00', now(), 'system', current_date from pairing
            ADDRESSES      | insert into address_pause (id, recipient_kind, recipient_id, reason, since) select 900000 + row_number() over (), 'learner', id, 'unknown', now() from learner
            BY_HAND        | update outbox_message set state = 'by_hand', sent_at = null
            """)
    void countsWhatWaits(QueueKind kind, String happened) {
        pairings.pairing(
                people.learner("L1", "english", "MON 18:00-21:00"),
                people.tutor("T1", "english", "MON 18:00-21:00"),
                LocalDate.now(clock).minusDays(10),
                "MON 18:00/60");
        pairings.offer(
                people.learner("L2", "english", "TUE 18:00-21:00"),
                people.tutor("T2", "english", "TUE 18:00-21:00"),
                "TUE 18:00/60");
        long before = count(kind);
        owner.run("set session_replication_role = replica; " + happened + "; set session_replication_role = origin");
        assertThat(count(kind)).isGreaterThan(before);
    }

    /** As the list behind it has it: who met before asks for no place. */
    @Test
    void whoeverMetAlreadyWaitsForNoPlace() {
        pairings.pairing(
                people.learner("L1", "english", "MON 18:00-21:00"),
                people.tutor("T1", "english", "MON 18:00-21:00"),
                LocalDate.now(clock).minusDays(10),
                "MON 18:00/60");
        owner.run("insert into handover (pairing_id, version, meeting, opened_at, due_on, held_back)"
                + " select id, 0, 'online', now(), current_date - 3, 0 from pairing");
        assertThat(count(QueueKind.HANDOVERS)).isEqualTo(1);
        assertThat(due.handovers()).isEqualTo(1);
        owner.run("update handover set taken_over = true, met_already_at = now()");
        assertThat(count(QueueKind.HANDOVERS)).isZero();
        assertThat(due.handovers()).isZero();
    }

    @Test
    void everyQueueIsCounted() {
        assertThat(queues.lengths().stream().map(length -> length.kind()))
                .containsAll(Arrays.stream(QueueKind.values())
                        .filter(kind -> !READ_BY_TODAY.contains(kind))
                        .toList());
    }

    @Test
    void leadsToWhatIsNext() {
        new PeopleInFiles()
                .learner("L1", "Bada", "", "english:1x60", "2026-10-01")
                .tutor("T1", "Kim", "english", "approved")
                .arrive();
        RestAssured.requestSpecification = WebClient.withTheToken();
        String round = SolvedRounds.solved();
        assertThat(page()).contains("href=\"/rounds/" + SolvedRounds.id(round) + "\">Review the proposals");
        owner.run("update proposal set decision = 'approved'");
        assertThat(page()).contains("/publication\">Publish the plan");
    }

    @Test
    void tellsWhatHappenedSinceTheLastVisit() {
        assertThat(seen()).doesNotContain("Since you were here");
        owner.run("update visit set at = now() - interval '2 days'");
        assertThat(seen()).contains("Since you were here").contains("Nothing changed");
        owner.run(
                "insert into audit_entry (id, at, actor, action, target_kind, target_id)"
                        + " select nextval('audit_entry_seq'), now(), 'public', 'learner.edited', 'learner', n from generate_series(1, 3) n");
        assertThat(seen()).contains("Learners and tutors changed 3 things");
    }

    @Test
    void takesTwelveStatementsAtMost() {
        new PeopleInFiles()
                .tutor("T1", "Kim", "english", "applied")
                .learner("L1", "Bada", "", "english:1x60", "2026-10-01")
                .arrive();
        WebClient coordinator = new WebClient().signedIn();
        assertThat(statements.of(
                        () -> assertThat(coordinator.browser().get("/today").statusCode())
                                .isEqualTo(200)))
                .isLessThanOrEqualTo(12);
    }

    private long count(QueueKind kind) {
        return queues.lengths().stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow()
                .count();
    }

    private static String page() {
        return new WebClient().signedIn().browser().get("/today").asString();
    }

    private static String seen() {
        return PageText.seen(page()).replaceAll("\\s+", " ");
    }
}
