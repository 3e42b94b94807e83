package org.ieum.round;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ieum.learner.Learners;
import org.ieum.matching.model.Plan;

/** Reads plans as they were stored, for whoever thinks further about them. */
@Singleton
public class ReadingPlans {

    @Inject Rounds rounds;
    @Inject Proposals proposals;
    @Inject UnmatchedNeeds unmatched;
    @Inject Learners learners;

    /**
     * A plan.
     *
     * @param waiting the needs without a tutor into which nobody has looked yet, the longest wait first
     */
    public record Stored(Round round, Plan plan, List<Plan.Unmatched> waiting) {}

    /** The plan if it is the one under review. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Stored> underReview(PlanId plan) {
        return rounds.findByIdOptional(plan.round())
                .filter(round -> round.isReviewing(plan))
                .map(this::stored);
    }

    private Stored stored(Round round) {
        List<UnmatchedNeed> needs = longestWaitFirst(unmatched.of(round.id()));
        List<Plan.Unmatched> waiting = needs.stream()
                .filter(need -> need.unlocks().isEmpty())
                .map(UnmatchedNeed::unmatched)
                .toList();
        List<Plan.Unmatched> all = needs.stream().map(UnmatchedNeed::unmatched).toList();
        return new Stored(round, new Plan(lines(round), all, round.figures(), round.worth()), waiting);
    }

    private List<UnmatchedNeed> longestWaitFirst(List<UnmatchedNeed> needs) {
        Map<Long, LocalDate> since = learners.waitingSince(
                needs.stream().map(UnmatchedNeed::learnerId).collect(toSet()));
        return needs.stream()
                .sorted(Comparator.comparing(need -> since.get(need.learnerId())))
                .toList();
    }

    /** Who has whom in the plan that the round has now; says nothing of who has nobody. */
    public Plan served(Round round) {
        return new Plan(lines(round), List.of(), round.figures(), round.worth());
    }

    private List<Plan.Line> lines(Round round) {
        return proposals.of(round.id()).stream().map(Proposal::line).toList();
    }
}
