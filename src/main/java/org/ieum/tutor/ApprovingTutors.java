package org.ieum.tutor;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;
import org.ieum.person.Status;
import org.ieum.platform.Actor;

/**
 * Whether all have said yes to a tutor who have to: one, or two people who signed in ({@link TutorApproval}). Whichever door
 * somebody comes by, page or file, asks here.
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
        NO_PERSON
    }

    private final ApprovalSettings settings;
    private final Audit audit;

    /** {@code settings} say how many. */
    @Inject
    public ApprovingTutors(ApprovalSettings settings, Audit audit) {
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
        if (settings.tutorApproval() == TutorApproval.ONE || tutor.status() == Status.PAUSED) {
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
