package org.ieum.whatif;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.ieum.audit.Audit;
import org.ieum.matching.model.Change;
import org.ieum.matching.model.NeedKey;
import org.ieum.matching.model.Plan;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Result;
import org.ieum.round.ReadingPlans;
import org.ieum.round.ReplacingPlans;
import org.ieum.round.Round;
import org.ieum.round.Rounds;

/** Compares an answer to a what-if question with the plan under review, and puts it in that one's place. */
@Singleton
public class KeepingWhatIf {

    @Inject Rounds rounds;
    @Inject WhatIfs whatIfs;
    @Inject ReadingPlans plans;
    @Inject ReplacingPlans replacing;
    @Inject Audit audit;

    /** What the answer has otherwise than the plan under review. */
    public Comparison compare(WhatIf whatIf) {
        return Comparison.of(plans.served(rounds.get(whatIf.roundId())), whatIf.plan());
    }

    /**
     * Whether it can become the plan under review: not if it rests on somebody who is not there, or if it would part
     * people who are paired now and stay so under review, which a coordinator does by saying that the tutor has left.
     */
    public boolean isKeepable(WhatIf whatIf) {
        Round round = rounds.get(whatIf.roundId());
        return whatIf.isAbout(round)
                && !(whatIf.question() instanceof Question.With)
                && parted(plans.served(round)).containsAll(parted(whatIf.plan()));
    }

    private static Set<NeedKey> parted(Plan plan) {
        return plan.lines().stream()
                .filter(line -> line.change() == Change.ENDED || line.change() == Change.REPLACED)
                .map(NeedKey::of)
                .collect(toSet());
    }

    /**
     * Puts the answer in the place of the plan under review. Decisions about what is the same stay.
     *
     * @return refused with {@code round-not-in-review}, {@code publication-due} or {@code what-if-not-keepable}
     * @throws HttpProblem 404 if the round has no such answer
     */
    @Transactional
    public Result<Round> keep(long roundId, long id, String actor) {
        return replacing.begin(roundId).fold(round -> keep(round, whatIfs.get(roundId, id), actor), Result::refused);
    }

    private Result<Round> keep(Round round, WhatIf whatIf, String actor) {
        if (!isKeepable(whatIf)) {
            return Result.refused("what-if-not-keepable");
        }
        if (whatIf.question() instanceof Question.Without without) {
            replacing.refuse(round, without.tutor(), actor);
        } else if (whatIf.question() instanceof Question.Weighing weighing) {
            replacing.weigh(round, weighing.weights());
        }
        Round kept = replacing.replace(round, whatIf.plan());
        audit.record(actor, "round.what-if-kept", "round", kept.id());
        return Result.done(kept);
    }
}
