package org.ieum.round.misfit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ieum.checkin.NextStep;
import org.ieum.checkin.Trouble;
import org.ieum.checkin.TroubleReason;
import org.ieum.checkin.Troubles;
import org.ieum.checkin.WatchingPairings;
import org.ieum.testing.PageText;
import org.ieum.testing.Statements;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A coordinator hears of two who no longer fit before a plan ends their lessons. */
@QuarkusTest
class LookingForMisfitsTest extends StoredTest {

    private static final String ELSEWHEN = "update tutor set availability = '{TUE 18:00-21:00}' where ref = 'T1'";
    private static final String AS_BEFORE = "update tutor set availability = '{MON 18:00-21:00}' where ref = 'T1'";

    @Inject LookingForMisfits looking;
    @Inject Troubles troubles;
    @Inject WatchingPairings watching;
    @Inject Statements statements;

    private long pairing;

    @BeforeEach
    void twoWhoFitAndTwoWhoDo() {
        pairing = pair("1");
        pair("2");
        looking.look();
        assertThat(open()).isEmpty();
    }

    private long pair(String number) {
        return pairings.pairing(
                people.learner("L" + number, "math", "MON 18:00-21:00"),
                people.tutor("T" + number, "math", "MON 18:00-21:00"),
                LocalDate.now(clock).minusWeeks(8),
                "MON 18:00/60");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ELSEWHEN,
                "update learner set availability = '{MON 18:30-21:00}' where ref = 'L1'",
                "delete from tutor_subject where tutor_id = (select id from tutor where ref = 'T1')",
                "update learner set tutor_gender = case (select gender from tutor where ref = 'T1') when 'female' then 'male' else 'female' end where ref = 'L1'",
                "update tutor set commitment_end = current_date - 1, commitment_start = current_date - 400 where ref = 'T1'"
            })
    void whatNoLongerFitsNeedsSomebody(String changed) {
        run(changed);
        looking.look();
        assertThat(open()).singleElement().satisfies(trouble -> {
            assertThat(trouble.reason()).isEqualTo(TroubleReason.MISFIT);
            assertThat(trouble.pairingId()).isEqualTo(pairing);
        });
        assertThat(trail.actions()).contains("pairing.needs-somebody");
    }

    @Test
    void itStandsOnTheDeskWithWhoItIs() {
        run(ELSEWHEN);
        looking.look();
        assertThat(seen("/today")).contains("Pairs that no longer fit since today 1");
        assertThat(seen("/due")).contains("L1").contains("no longer fits").doesNotContain("L2");
        assertThat(seen("/check-ins/" + pairing)).contains("no longer fits");
    }

    @Test
    void whatFitsAgainNeedsNobody() {
        run(ELSEWHEN);
        looking.look();
        looking.look();
        assertThat(open()).hasSize(1);
        run(AS_BEFORE);
        looking.look();
        assertThat(open()).isEmpty();
        assertThat(trail.actions()).contains("pairing.needs-nobody");
    }

    @Test
    void whoSaidWhatWasDoneHearsOfItAgainAfterFourWeeks() {
        run(ELSEWHEN);
        looking.look();
        watching.settle(pairing, NextStep.NOTHING, Optional.empty(), "system");
        looking.look();
        assertThat(open()).isEmpty();
        run("update trouble set settled_at = settled_at - interval '29 days'");
        looking.look();
        assertThat(open()).hasSize(1);
    }

    @Test
    void anOfferIsNoPairYet() {
        run("update pairing set state = 'offered', since = current_date + 7");
        run(ELSEWHEN);
        looking.look();
        assertThat(open()).isEmpty();
    }

    @Test
    void nobodyIsLookedForWhoGoesOnWithALearner() {
        long before = statements.of(looking::look);
        run("update pairing set state = 'ended', end_reason = 'handed_on', ended_on = current_date + 21 where id = "
                + pairing);
        assertThat(statements.of(looking::look)).isLessThanOrEqualTo(before);
    }

    private List<Trouble> open() {
        return QuarkusTransaction.requiringNew().call(troubles::open);
    }

    private static String seen(String page) {
        return PageText.seen(new WebClient().signedIn().browser().get(page).asString())
                .replaceAll("\\s+", " ");
    }
}
