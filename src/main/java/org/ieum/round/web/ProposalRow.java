package org.ieum.round.web;

import java.util.List;
import org.ieum.matching.model.Change;

/**
 * A proposal as a page shows it; what there is nothing to say of is empty.
 *
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
        String learner,
        String subject,
        String tutor,
        String meeting,
        List<String> times,
        Change kind,
        String change,
        String decision,
        String decisionCode,
        boolean locked,
        boolean lockable,
        boolean swappable,
        List<String> reasons,
        String nextBest,
        String before,
        String decided,
        String objection) {

    /** The colour of its decision; the words beside it say the same. */
    public String tag() {
        return switch (decisionCode) {
            case "approved" -> "tag-good";
            case "rejected" -> "tag-bad";
            default -> "tag-wait";
        };
    }
}
