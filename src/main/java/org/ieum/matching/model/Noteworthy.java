package org.ieum.matching.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Level;

/** What sets a proposal apart. What is true of all, that the two can meet and talk, is not among it. */
public enum Noteworthy implements Coded {
    /** Other times than those that run. */
    MOVED(true),
    /** Another tutor than the one who teaches now. */
    REPLACED(true),
    /** Lessons that run end. */
    ENDED(true),
    ON_LEAVE(true),
    FINISHES(true),
    BROKEN(true),
    NEED_GONE(true),
    TUTOR_GONE(true),
    COLLIDES(true),
    /** They just meet the rule for talking with each other. */
    JUST_TALK(true),
    WISHED(false),
    /** A coordinator locked it, or put this tutor in. */
    LOCKED(false);

    private final boolean look;

    Noteworthy(boolean look) {
        this.look = look;
    }

    /** All that is noteworthy of a line of a plan, what calls for a look first. */
    public static List<Noteworthy> of(Change change, List<Reason> reasons) {
        List<Noteworthy> found = new ArrayList<>();
        of(change).ifPresent(found::add);
        reasons.stream().flatMap(reason -> of(reason).stream()).forEach(found::add);
        if (change == Change.KEPT || reasons.stream().anyMatch(Reason.TaughtLanguage.class::isInstance)) {
            // They do talk already, or the lesson's own language is what they come to learn.
            found.remove(JUST_TALK);
        }
        return found.stream().distinct().sorted().toList();
    }

    /** Whether somebody should look at it by itself. */
    public static boolean callForALook(List<Noteworthy> found) {
        return found.stream().anyMatch(one -> one.look);
    }

    private static Optional<Noteworthy> of(Change change) {
        return switch (change) {
            case NEW, KEPT -> Optional.empty();
            case MOVED -> Optional.of(MOVED);
            case REPLACED -> Optional.of(REPLACED);
            case ENDED -> Optional.of(ENDED);
        };
    }

    private static Optional<Noteworthy> of(Reason reason) {
        if (reason instanceof Reason.SharedLanguage shared) {
            return Optional.of(JUST_TALK).filter(one -> shared.level().level() == Level.B1);
        } else if (reason instanceof Reason.Wished) {
            return Optional.of(WISHED);
        } else if (reason instanceof Reason.Locked) {
            return Optional.of(LOCKED);
        } else if (reason instanceof Reason.OnLeave) {
            return Optional.of(ON_LEAVE);
        } else if (reason instanceof Reason.Finishes) {
            return Optional.of(FINISHES);
        } else if (reason instanceof Reason.Broken) {
            return Optional.of(BROKEN);
        } else if (reason instanceof Reason.NeedGone) {
            return Optional.of(NEED_GONE);
        } else if (reason instanceof Reason.TutorGone) {
            return Optional.of(TUTOR_GONE);
        } else if (reason instanceof Reason.Collides) {
            return Optional.of(COLLIDES);
        }
        return Optional.empty();
    }
}
