package org.ieum.pledge;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;
import org.ieum.platform.HttpProblem;
import org.ieum.tutor.PledgeAnswer;
import org.ieum.tutor.Tutor;
import org.ieum.tutor.Tutors;

/** A tutor says how it goes on after their pledge, or a coordinator for them. The last word counts, until somebody is looked for. */
@Singleton
public class SayingOfPledges {

    /** Longer than that nobody can know. */
    private static final int MOST_YEARS = 5;

    @Inject Tutors tutors;
    @Inject ReadingPledges reading;
    @Inject Audit audit;
    @Inject Clock clock;

    /**
     * They stay until a later day; null for none that could be read.
     *
     * @throws HttpProblem 404 if there is no such tutor
     */
    @Transactional
    public PledgeOutcome goOn(long id, LocalDate until, String actor) {
        Tutor tutor = locked(id);
        PledgeOutcome outcome = sayable(tutor);
        LocalDate today = LocalDate.now(clock);
        if (outcome != PledgeOutcome.DONE) {
            return outcome;
        }
        if (until == null
                || !until.isAfter(tutor.commitment().end())
                || !until.isAfter(today)
                || until.isAfter(today.plusYears(MOST_YEARS))) {
            return PledgeOutcome.NO_LATER_DAY;
        }
        tutor.pledgeUntil(until);
        audit.record(actor, "tutor.goes-on", Side.TUTOR.code(), id);
        return PledgeOutcome.DONE;
    }

    /**
     * They do not stay.
     *
     * @throws HttpProblem 404 if there is no such tutor
     */
    @Transactional
    public PledgeOutcome stop(long id, PledgeAnswer said, String actor) {
        Tutor tutor = locked(id);
        PledgeOutcome outcome = sayable(tutor);
        if (outcome == PledgeOutcome.DONE
                && tutor.pledgeAnswer().filter(said::equals).isEmpty()) {
            tutor.answerOfPledge(said, LocalDate.now(clock));
            audit.record(
                    actor, said == PledgeAnswer.FINISH ? "tutor.finishes" : "tutor.hands-over", Side.TUTOR.code(), id);
        }
        return outcome;
    }

    private PledgeOutcome sayable(Tutor tutor) {
        PledgedYear year = reading.year(tutor);
        if (year.settled()) {
            return PledgeOutcome.SETTLED;
        }
        return year.due() ? PledgeOutcome.DONE : PledgeOutcome.TOO_EARLY;
    }

    private Tutor locked(long id) {
        return tutors.locked(id).orElseThrow(HttpProblem::notFound);
    }
}
