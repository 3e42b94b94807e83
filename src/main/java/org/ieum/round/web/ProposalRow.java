package org.ieum.round.web;

import java.util.List;
import org.ieum.matching.model.Change;
import org.ieum.person.PersonName;

/**
 * A proposal as a page shows it; what there is nothing to say of is empty.
 *
 * @param weeks how long the learner has waited; empty where that is not said
 * @param special what sets it apart, in few words
 * @param look whether somebody should look at it by itself
 * @param reason code of the objection; empty if nobody said one
 * @param note what was written about it
 * @param times each lesson of a week
 * @param lockable whether the next solve can be told to keep it
 * @param swappable whether another tutor could be put in by hand
 * @param nextBest who else could teach it
 * @param before what the last round had
 * @param decided by whom and when
 * @param objection why it was rejected
 */
public record ProposalRow(
        long id,
        int version,
        PersonName learner,
        String subject,
        PersonName tutor,
        String meeting,
        List<String> times,
        Change kind,
        String change,
        String decision,
        String decisionCode,
        boolean locked,
        boolean lockable,
        boolean swappable,
        boolean look,
        String weeks,
        String special,
        List<String> reasons,
        String nextBest,
        String before,
        String decided,
        String objection,
        String reason,
        String note) {

    /** The colour of its decision; the words beside it say the same. */
    public String tag() {
        return switch (decisionCode) {
            case "approved" -> "tag-good";
            case "rejected" -> "tag-bad";
            default -> "tag-wait";
        };
    }
}
