package org.ieum.round.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.ieum.kernel.PageLanguage;
import org.ieum.platform.CsvText;
import org.ieum.platform.HttpProblem;
import org.ieum.round.Proposal;
import org.ieum.round.Rounds;
import org.ieum.round.review.NamedNeed;
import org.ieum.round.review.NamedProposal;
import org.ieum.round.review.NotingReads;
import org.ieum.round.review.ReadingProposals;
import org.ieum.round.review.ReadingUnmatched;

/** A round's plan as the contract's files; the trail says who took them. */
@Singleton
public class PlanFiles {

    /** Their media type. */
    public static final String TYPE = "text/csv;charset=utf-8";

    private static final List<String> PROPOSALS =
            List.of("round", "learner_ref", "subject", "tutor_ref", "delivery", "times", "change");
    private static final List<String> UNMATCHED = List.of("round", "learner_ref", "subject", "reason", "detail");

    @Inject Rounds rounds;
    @Inject ReadingProposals proposals;
    @Inject ReadingUnmatched needs;
    @Inject Reasons reasons;
    @Inject NotingReads reads;

    /**
     * Who is proposed for whom.
     *
     * @throws HttpProblem 404 if there is no such round
     */
    public String proposals(long roundId, String actor) {
        rounds.get(roundId);
        reads.proposals(roundId, actor);
        return CsvText.of(PROPOSALS, proposals.all(roundId).stream().map(line -> row(roundId, line)));
    }

    /**
     * Who got nobody, and why.
     *
     * @throws HttpProblem 404 if there is no such round
     */
    public String unmatched(long roundId, PageLanguage language, String actor) {
        rounds.get(roundId);
        reads.unmatched(roundId, actor);
        Reasons.ReasonFormatter format = reasons.in(language);
        return CsvText.of(UNMATCHED, needs.all(roundId).stream().map(need -> row(roundId, need, format)));
    }

    private static List<String> row(long roundId, NamedProposal line) {
        Proposal proposal = line.proposal();
        return List.of(
                Long.toString(roundId),
                line.learnerRef(),
                proposal.subject(),
                line.tutorRef(),
                proposal.meeting().code(),
                line.times(),
                proposal.change().code());
    }

    private static List<String> row(long roundId, NamedNeed waiting, Reasons.ReasonFormatter format) {
        return List.of(
                Long.toString(roundId),
                waiting.learnerRef(),
                waiting.need().subject(),
                waiting.need().reason(),
                format.text(waiting.need()));
    }
}
