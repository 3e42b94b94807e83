package org.ieum.substitute;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ieum.audit.Audit;
import org.ieum.lesson.DueLesson;
import org.ieum.lesson.StandingIn;
import org.ieum.person.Status;
import org.ieum.platform.AdvisoryLocks;
import org.ieum.substitute.SubstituteNews.Kind;
import org.ieum.tutor.Tutor;
import org.ieum.tutor.Tutors;

/**
 * Takes back what is not needed or not possible any more: a leave is over or shorter, a learner rests, lessons ended, whoever
 * stands in is away themselves. Both are told. Repeating it changes nothing.
 */
@Singleton
public class FollowingLeaves {

    @Inject Substitutions substitutions;
    @Inject ReadingLeaves leaves;
    @Inject StandingIn standing;
    @Inject Tutors tutors;
    @Inject Telling telling;
    @Inject AdvisoryLocks locks;
    @Inject Clock clock;

    /** A lesson of a pairing, by when its series has it. */
    private record Slot(long pairing, Instant planned) {}

    /** All that is live. */
    @Transactional
    public void follow() {
        List<Substitution> live = substitutions.live();
        if (live.isEmpty()) {
            return;
        }
        locks.lock("substitutes");
        Set<Slot> needed = new HashSet<>();
        for (Leave leave : leaves.now()) {
            for (DueLesson lesson : leave.lessons()) {
                needed.add(new Slot(lesson.pairing(), lesson.planned()));
            }
        }
        Map<Long, Tutor> standingIn = tutors.byId(
                live.stream().flatMap(one -> one.tutorId().stream()).distinct().toList());
        for (Substitution one : live) {
            follow(substitutions.lock(one.id()), needed, one.tutorId().map(standingIn::get));
        }
    }

    private void follow(Substitution one, Set<Slot> needed, Optional<Tutor> tutor) {
        Instant now = clock.instant();
        if (!SubstitutionState.LIVE.contains(one.state())) {
            return;
        }
        if (one.state() == SubstitutionState.ASKED
                && !now.isBefore(one.answerBy().orElseThrow())) {
            off(one, SubstitutionState.EXPIRED);
            return;
        }
        boolean can = tutor.filter(who -> who.status() != Status.APPROVED).isEmpty();
        List<SubstitutedLesson> ahead = one.ahead(now);
        List<SubstitutedLesson> over = ahead.stream()
                .filter(lesson -> !can || !needed.contains(new Slot(one.pairingId(), lesson.plannedAt())))
                .toList();
        if (one.state() == SubstitutionState.AGREED) {
            end(one, over, ahead.size());
        } else if (one.state() == SubstitutionState.NOBODY) {
            if (over.size() == ahead.size()) {
                off(one, SubstitutionState.WITHDRAWN);
            }
        } else if (!over.isEmpty() || ahead.size() < one.lessons().size()) {
            // What both were asked is another question now; the next proposal asks it.
            off(one, SubstitutionState.WITHDRAWN);
        }
    }

    private void end(Substitution one, List<SubstitutedLesson> over, int ahead) {
        if (over.isEmpty()) {
            return;
        }
        standing.giveBack(
                one.pairingId(), over.stream().map(SubstitutedLesson::plannedAt).toList());
        if (over.size() == ahead) {
            one.settle(SubstitutionState.ENDED, clock.instant());
        } else {
            one.without(over);
        }
        telling.write(one, "ended", Audit.SYSTEM);
        telling.both(one, Kind.ENDED, over, Optional.empty());
    }

    private void off(Substitution one, SubstitutionState how) {
        boolean asked = one.state() == SubstitutionState.ASKED;
        one.settle(how, clock.instant());
        telling.write(one, "withdrawn", Audit.SYSTEM);
        if (asked) {
            telling.both(one, Kind.OFF, one.lessons(), Optional.empty());
        }
    }
}
