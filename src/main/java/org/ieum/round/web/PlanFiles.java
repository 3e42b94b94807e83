package org.ieum.round.web;

import java.util.List;
import org.ieum.platform.CsvText;
import org.ieum.round.Proposal;
import org.ieum.round.review.NamedNeed;
import org.ieum.round.review.NamedProposal;

/** A round's plan as the contract's files. */
public final class PlanFiles {

    /** Their media type. */
    public static final String TYPE = "text/csv;charset=utf-8";

    private static final List<String> PROPOSALS =
            List.of("round", "learner_ref", "subject", "tutor_ref", "delivery", "times", "change");
    private static final List<String> UNMATCHED = List.of("round", "learner_ref", "subject", "reason", "detail");

    private PlanFiles() {}

    /** Who is proposed for whom. */
    public static String proposals(long roundId, List<NamedProposal> lines) {
        return CsvText.of(PROPOSALS, lines.stream().map(line -> row(roundId, line)));
    }

    /** Who got nobody, and why. */
    public static String unmatched(long roundId, List<NamedNeed> waiting, Reasons.Voice voice) {
        return CsvText.of(UNMATCHED, waiting.stream().map(need -> row(roundId, need, voice)));
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

    private static List<String> row(long roundId, NamedNeed waiting, Reasons.Voice voice) {
        return List.of(
                Long.toString(roundId),
                waiting.learnerRef(),
                waiting.need().subject(),
                waiting.need().reason(),
                voice.say(waiting.need()));
    }
}
