package org.ieum.round.web;

import java.util.List;
import org.ieum.platform.Choice;

/**
 * The proposals of a round as a coordinator decides about them.
 *
 * @param query what is shown, by the page's address
 * @param tabs kinds of change, each with how many there are
 * @param groups what is on this page, by kind of change
 * @param progress how far the review is, whatever is shown
 * @param kept how many pairings are kept and folded away; 0 where they are shown or there are none
 * @param keptAddress where they are
 * @param earlier address of the page before; empty if there is none
 * @param later address of the next page; empty if there is none
 */
public record ReviewView(
        ReviewFormatter format,
        ReviewQuery query,
        List<ReviewTab> tabs,
        List<ReviewGroup> groups,
        Progress progress,
        List<Choice> decisions,
        List<Choice> subjects,
        List<Choice> cities,
        List<Choice> sorts,
        long kept,
        String keptAddress,
        String earlier,
        String later) {

    /** A kind of change to look at alone. */
    public record ReviewTab(String name, String address, long all, boolean current) {}

    /**
     * The proposals of one kind of change, to look at or not; {@code all} and {@code open} count those on other pages too.
     *
     * @param fine what a form says that approves all of them that are open; empty where each wants a look
     */
    public record ReviewGroup(
            String code,
            String name,
            long open,
            long all,
            List<ReviewQuery.HiddenField> fine,
            List<ProposalRow> rows) {}

    /** How many of a group there are, on whatever page, and how many of them are open. */
    public record GroupCount(String code, String name, long open, long all) {}

    /** How many are decided, and how. */
    public record Progress(long approved, long rejected, long open) {

        public long decided() {
            return approved + rejected;
        }

        public long all() {
            return decided() + open;
        }
    }

    /** Whether there is nothing to decide at all, however one looks. */
    public boolean isNothingChanging() {
        return groups.isEmpty()
                && !query.isNarrowed()
                && query.filter().change().isEmpty();
    }
}
