package org.ieum.tutor;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;
import org.ieum.person.Status;
import org.ieum.platform.Actor;
import org.ieum.screening.ReadingScreening;

/**
 * Whether a tutor can be approved: every step was seen that is needed, and all have said yes who have to, one or two people who
 * signed in ({@link TutorApproval}). Whichever door somebody comes by, page or file, asks here.
 */
@Singleton
public class ApprovingTutors {

    /** What a yes was worth. */
    public enum Approval {
        /** The tutor can be approved now. */
        ENOUGH,
        /** The first of two; another has to. */
        FIRST,
        /** The same person cannot be both of the two. */
        SAME_PERSON,
        /** A program is neither of the two. */
        NO_PERSON,
        /** A step was not seen without which nobody is approved. */
        LACKS_STEPS
    }

    private final ApprovalSettings settings;
    private final ReadingScreening screening;
    private final Audit audit;

    /** {@code settings} say how many. */
    @Inject
    public ApprovingTutors(ApprovalSettings settings, ReadingScreening screening, Audit audit) {
        this.screening = screening;
        this.settings = settings;
        this.audit = audit;
    }

    /**
     * Somebody says yes. What the first of two said is kept until the second says so too, or {@link #withdraw}.
     *
     * @param tutor is stored, and not changed by others meanwhile
     * @param actor as audit rows name people
     */
    public Approval say(Tutor tutor, String actor) {
        // Somebody who rests was approved before.
        boolean rests = tutor.status() == Status.PAUSED;
        if (!rests && !screening.lacking(tutor.id()).isEmpty()) {
            return Approval.LACKS_STEPS;
        }
        if (settings.tutorApproval() == TutorApproval.ONE || rests) {
            withdraw(tutor);
            return Approval.ENOUGH;
        }
        Optional<Long> person = Actor.accountOf(actor);
        if (person.isEmpty()) {
            return Approval.NO_PERSON;
        }
        if (tutor.vouchedBy().isEmpty()) {
            tutor.vouch(person);
            audit.record(actor, "tutor.vouched", Side.TUTOR.code(), tutor.id());
            return Approval.FIRST;
        }
        if (tutor.vouchedBy().equals(person)) {
            return Approval.SAME_PERSON;
        }
        withdraw(tutor);
        return Approval.ENOUGH;
    }

    /** What the first of two said is over. */
    public void withdraw(Tutor tutor) {
        tutor.vouch(Optional.empty());
    }
}
