package org.ieum.round;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ieum.fit.FindingTutors;
import org.ieum.fit.Slot;
import org.ieum.fit.Wanted;
import org.ieum.kernel.Session;
import org.ieum.tutor.Tutor;

/** Finds who could take a proposal, and what room the round leaves to them. */
@Singleton
class FindingCandidates {

    @Inject ProposalSql proposals;
    @Inject FindingTutors finding;
    @Inject DecidedSoFar standing;
    @Inject ReadingWeeks weeks;

    /**
     * Who else fits; those who have room first, then those at the same times.
     *
     * @throws org.ieum.platform.HttpProblem 404 if the learner does not ask for the subject any more
     */
    List<SwapCandidate> find(Round round, Proposal proposal) {
        List<FindingTutors.FittingTutor> fitting = finding.find(wanted(round, proposal));
        Map<Long, ProposalSql.TutorLoad> loads = proposals.loads(
                round.id(), fitting.stream().map(found -> found.tutor().id()).toList());
        return fitting.stream()
                .map(found -> candidate(found, proposal, loads))
                .sorted(Comparator.comparing(SwapCandidate::hasRoom)
                        .thenComparing(SwapCandidate::sameTimes)
                        .thenComparing(SwapCandidate::lessonsLeft)
                        .reversed()
                        .thenComparing(SwapCandidate::tutor))
                .toList();
    }

    private static SwapCandidate candidate(
            FindingTutors.FittingTutor found, Proposal proposal, Map<Long, ProposalSql.TutorLoad> loads) {
        Tutor tutor = found.tutor();
        ProposalSql.TutorLoad load = loads.getOrDefault(tutor.id(), new ProposalSql.TutorLoad(tutor.id(), 0, 0));
        return new SwapCandidate(
                tutor.id(),
                tutor.ref(),
                tutor.name(),
                tutor.city(),
                found.slot().times().equals(List.copyOf(proposal.times())),
                Math.max(0, Math.toIntExact(tutor.maxSessionsPerWeek() - load.lessons())),
                Math.max(0, Math.toIntExact(tutor.maxLearners() - load.learners())),
                proposal.times().size());
    }

    /** When this tutor and the learner could meet, beside what else is proposed for them if they can; empty if never. */
    Optional<Slot> slot(Round round, Proposal proposal, long tutorId) {
        List<Session> taken = new ArrayList<>();
        weeks.others(proposal, tutorId).forEach(other -> taken.addAll(other.times()));
        return finding.slot(wanted(round, proposal), tutorId, taken);
    }

    private Wanted wanted(Round round, Proposal proposal) {
        return new Wanted(
                proposal.learnerId(),
                proposal.subject(),
                proposal.tutorId(),
                proposal.meeting(),
                proposal.times(),
                round.effectiveOn(),
                standing.rejections(round.id()));
    }
}
