package org.ieum.desk.web;

import java.util.List;
import org.ieum.kernel.Side;
import org.ieum.note.web.NotesView;
import org.ieum.platform.Choice;

/**
 * A person's page.
 *
 * @param notice what became of what was asked for last; may be empty
 * @param moved who moved them last, and when
 * @param pausedUntil may be empty
 * @param vouched whether one of two has approved
 * @param moves where they can be moved, a pause aside
 * @param reasons of which whoever is not taken is told one
 * @param reached how a learner without an address is reached; may be empty
 * @param comingBack since when and why mails to them come back; empty if they do not
 * @param interview whether they can be asked to a talk
 * @param newer what was sent again and waits
 * @param guardian who agreed for somebody under age; may be empty
 * @param steps of a tutor; without lines for learners
 * @param zones whose clock the week goes by, and theirs if it is another
 * @param reads whether the history says who has read it
 */
record PersonPageView(
        Side kind,
        long id,
        int version,
        String name,
        String ref,
        String status,
        String tag,
        String notice,
        boolean confirmed,
        String moved,
        String reason,
        String pausedUntil,
        boolean vouched,
        List<Move> moves,
        List<Choice> reasons,
        String comingBack,
        boolean interview,
        String reached,
        boolean canPause,
        List<NewerAnswerView> newer,
        String guardian,
        boolean lacksGuardian,
        PersonSteps.StepsView steps,
        boolean standsIn,
        List<FactLine> facts,
        FreeWeekPicture week,
        String zones,
        List<Tie> open,
        List<Tie> running,
        List<Tie> past,
        List<WishLine> wishes,
        SaidBack.Namesakes namesakes,
        NotesView notes,
        List<Event> history,
        boolean reads) {

    /** A button that moves them. */
    record Move(String code, String label) {}

    /** Something they said of themselves. */
    record FactLine(String label, String value) {}

    /**
     * A pairing or a proposal.
     *
     * @param pairing whose lessons there are to look at; 0 for none
     * @param detail when it began and ended, or where the proposal stands
     */
    record Tie(
            long pairing,
            String href,
            String other,
            String otherRef,
            String subject,
            String meeting,
            String times,
            String detail) {}

    /** A wish or a veto. */
    record WishLine(String href, String other, String otherRef, String by, String byCode, String wish, long otherId) {}

    /** A line of the history; {@code href} of a mail, else empty. */
    record Event(String at, String what, String who, String href) {}

    public String path() {
        return "/" + kind.plural() + "/" + id;
    }

    public boolean learner() {
        return kind == Side.LEARNER;
    }
}
