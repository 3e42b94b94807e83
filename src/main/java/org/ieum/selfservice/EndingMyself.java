package org.ieum.selfservice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ieum.audit.Audit;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Side;
import org.ieum.learner.Learner;
import org.ieum.pairing.EndReason;
import org.ieum.pairing.EndingLessons;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.Pairings;
import org.ieum.person.PersonId;
import org.ieum.person.Persons;
import org.ieum.platform.HttpProblem;

/**
 * One of two ends their lessons and says why, for coordinators alone: the other one reads no reason. Whoever learned keeps the
 * wait that they had, and is looked for again; who has what they wanted is done with the subject.
 */
@Singleton
public class EndingMyself {

    private static final List<EndReason> OF_TUTORS =
            List.of(EndReason.LIFE, EndReason.TIMES, EndReason.NO_CONTACT, EndReason.NO_FIT, EndReason.OTHER);

    private static final List<EndReason> OF_LEARNERS = List.of(
            EndReason.GOAL_REACHED,
            EndReason.LIFE,
            EndReason.TIMES,
            EndReason.NO_CONTACT,
            EndReason.NO_FIT,
            EndReason.OTHER);

    @Inject Pairings pairings;
    @Inject EndingLessons ending;
    @Inject MovingMyself moving;
    @Inject Persons people;
    @Inject Audit audit;

    /** How a tutor goes on after it. */
    public enum AfterAnEnd implements Coded {
        TEACH_ON,
        REST,
        STOP
    }

    /** What somebody of this side can say. */
    public static List<EndReason> reasons(Side side) {
        return side == Side.LEARNER ? OF_LEARNERS : OF_TUTORS;
    }

    /**
     * Ends it today.
     *
     * @param next of a tutor; of a learner it is not looked at
     * @throws HttpProblem 404 if it is not theirs or does not run, 400 for a reason that is not on their list
     */
    @Transactional
    public void end(PersonId who, long id, EndReason reason, AfterAnEnd next) {
        Pairing pairing = pairings.runningOf(who, id);
        if (!reasons(who.side()).contains(reason)) {
            throw HttpProblem.http(400);
        }
        if (!ending.end(who, id, reason)) {
            throw HttpProblem.notFound();
        }
        if (who.side() == Side.LEARNER) {
            if (reason == EndReason.GOAL_REACHED) {
                reached(who, pairing.subject());
            }
            return;
        }
        switch (next) {
            case TEACH_ON -> {}
            case REST -> moving.rest(who, Optional.empty(), Set.of());
            case STOP -> moving.leave(who, Set.of());
        }
    }

    /** Nobody is looked for any more; who wanted nothing else leaves, and can come back. */
    private void reached(PersonId who, String subject) {
        if (!(people.lock(who) instanceof Learner learner)) {
            throw HttpProblem.notFound();
        }
        if (learner.needs().size() > 1) {
            learner.wantsNoMore(subject);
            audit.record(Audit.PUBLIC, "learner.edited", Side.LEARNER.code(), who.id());
        } else {
            moving.leave(who, Set.of());
        }
    }
}
