package org.ieum.round.web.api;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ieum.matching.model.Unlock;
import org.ieum.round.UnmatchedNeed;
import org.ieum.round.review.FindingNames.PeopleNames;
import org.ieum.round.review.NamedNeed;
import org.ieum.round.web.ExplainFormatter;
import org.ieum.round.web.Reasons;

/**
 * A need that got nobody, as the API shows it.
 *
 * @param reason code of the rule that took out the last tutor; {@code taken} if tutors fit but have no room; {@code subject}
 *     if nobody teaches it
 * @param detail the same in the reader's language
 * @param removals each rule with how many tutors it took out
 * @param unlocks changes that would each serve it, the smallest first; null until they were looked for
 */
record UnmatchedView(
        ProposalView.PersonView learner,
        String subject,
        String reason,
        String detail,
        int taken,
        List<RemovalView> removals,
        @Schema(nullable = true) List<UnlockView> unlocks) {

    record RemovalView(String rule, int tutors) {}

    /**
     * A change that would serve the need.
     *
     * @param kind {@code more-time}, {@code shorter-lessons}, {@code more-room}, {@code online-too}, {@code fewer-lessons},
     *     {@code in-person-too} or {@code any-gender}
     * @param detail what it is in the reader's language
     */
    record UnlockView(String kind, String detail) {

        static UnlockView of(Unlock unlock, ExplainFormatter format, PeopleNames names) {
            String kind = unlock.getClass()
                    .getSimpleName()
                    .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                    .toLowerCase(Locale.ROOT);
            return new UnlockView(kind, format.text(unlock, names));
        }
    }

    static UnmatchedView of(
            NamedNeed waiting, Reasons.ReasonFormatter format, ExplainFormatter explain, PeopleNames names) {
        UnmatchedNeed need = waiting.need();
        return new UnmatchedView(
                new ProposalView.PersonView(need.learnerId(), waiting.learnerRef(), waiting.learner()),
                need.subject(),
                need.reason(),
                format.text(need),
                need.taken(),
                need.removals().stream()
                        .map(removal -> new RemovalView(removal.rule().code(), removal.tutors()))
                        .toList(),
                need.unlocks()
                        .map(unlocks -> unlocks.stream()
                                .map(unlock -> UnlockView.of(unlock, explain, names))
                                .toList())
                        .orElse(null));
    }
}
