package org.ieum.round.web;

import java.util.List;
import org.ieum.matching.Rule;
import org.ieum.round.Rounds;
import org.ieum.round.UnmatchedNeed;

/**
 * A need that got nobody, as the API shows it.
 *
 * @param reason code of the rule that took out the last tutor; {@code taken} if tutors fit but have no room; {@code subject}
 *     if nobody teaches it
 * @param detail the same in the reader's language
 * @param removals each rule with how many tutors it took out
 */
record UnmatchedView(
        ProposalView.PersonView learner,
        String subject,
        String reason,
        String detail,
        int taken,
        List<RemovalView> removals) {

    record RemovalView(String rule, int tutors) {}

    static UnmatchedView of(Rounds.Waiting waiting, Reasons.Voice voice) {
        UnmatchedNeed need = waiting.need();
        return new UnmatchedView(
                new ProposalView.PersonView(need.learnerId(), waiting.learnerRef(), waiting.learner()),
                need.subject(),
                reason(need),
                voice.say(need),
                need.taken(),
                need.removals().stream()
                        .map(removal -> new RemovalView(removal.rule().code(), removal.tutors()))
                        .toList());
    }

    static String reason(UnmatchedNeed need) {
        return need.taken() > 0 ? "taken" : need.lastRule().orElse(Rule.SUBJECT).code();
    }
}
