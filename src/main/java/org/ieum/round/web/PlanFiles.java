package org.ieum.round.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.List;
import org.ieum.round.Proposal;
import org.ieum.round.Rounds;

/** A round's plan as the contract's files. */
final class PlanFiles {

    static final String TYPE = "text/csv;charset=utf-8";

    private PlanFiles() {}

    static String proposals(long roundId, List<Rounds.Line> lines) {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord("round", "learner_ref", "subject", "tutor_ref", "delivery", "times", "change");
        for (Rounds.Line line : lines) {
            Proposal proposal = line.proposal();
            csv.writeRecord(
                    Long.toString(roundId),
                    line.learnerRef(),
                    proposal.subject(),
                    line.tutorRef(),
                    proposal.meeting().code(),
                    line.times(),
                    proposal.change().code());
        }
        return text.toString();
    }

    static String unmatched(long roundId, List<Rounds.Waiting> waiting, Reasons.Voice voice) {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord("round", "learner_ref", "subject", "reason", "detail");
        for (Rounds.Waiting need : waiting) {
            csv.writeRecord(
                    Long.toString(roundId),
                    need.learnerRef(),
                    need.need().subject(),
                    UnmatchedView.reason(need.need()),
                    voice.say(need.need()));
        }
        return text.toString();
    }
}
