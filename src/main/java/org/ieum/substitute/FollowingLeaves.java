package org.ieum.substitute;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;
import org.ieum.lesson.DueLesson;
import org.ieum.lesson.StandingIn;
import org.ieum.lesson.StoppingLessons;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.Pairings;
import org.ieum.person.PersonId;
import org.ieum.person.Status;
import org.ieum.platform.AdvisoryLocks;
import org.ieum.substitute.SubstituteNews.Kind;
import org.ieum.tutor.Tutor;
import org.ieum.tutor.Tutors;

/**
 * Takes back what is not needed or not possible any more: a leave is over or shorter, a learner rests, lessons ended or
 * are stopped, whoever stands in is away themselves or has a lesson of their own then. Both are told. Repeating it changes nothing.
 */
@Singleton
public class FollowingLeaves {

    @Inject Substitutions substitutions;
    @Inject ReadingLeaves leaves;
    @Inject StandingIn standing;
    @Inject Tutors tutors;
    @Inject Pairings pairings;
    @Inject StoppingLessons stopping;
    @Inject KeepingDiary keeping;
    @Inject Telling telling;
    @Inject AdvisoryLocks locks;
    @Inject Clock clock;

    /**
     * How things are.
     *
     * @param needed lessons that their tutors do not give and their learners could come to
     * @param stopped pairings whose lessons are stopped
     * @param standing whoever stands in, by id
     * @param learners the learner of each pairing
     * @param diary what people have in their own pairings
     */
    private record State(
            Set<LessonKey> needed,
            Set<Long> stopped,
            Map<Long, Tutor> standing,
            Map<Long, Long> learners,
            Diary diary) {}

    /** All that is live. */
    @Transactional
    public void follow() {
        List<Substitution> live = substitutions.live();
        if (live.isEmpty()) {
            return;
        }
        locks.lock("substitutes");
        State state = state(live);
        live.forEach(one -> follow(substitutions.lock(one.id()), state));
    }

    private State state(List<Substitution> live) {
        List<DueLesson> out =
                leaves.now().stream().flatMap(leave -> leave.lessons().stream()).toList();
        Map<Long, Tutor> standingIn = tutors.byId(
                live.stream().flatMap(one -> one.tutorId().stream()).distinct().toList());
        Map<Long, Long> learners =
                pairings
                        .byId(live.stream()
                                .map(Substitution::pairingId)
                                .distinct()
                                .toList())
                        .values()
                        .stream()
                        .collect(Collectors.toMap(Pairing::id, Pairing::learnerId));
        LocalDate last = live.stream()
                .flatMap(one -> one.lessons().stream())
                .map(lesson -> LocalDate.ofInstant(lesson.startsAt(), clock.getZone()))
                .max(Comparator.naturalOrder())
                .orElseGet(() -> LocalDate.now(clock));
        return new State(
                out.stream().map(LessonKey::of).collect(Collectors.toSet()),
                stopping.stopped(),
                standingIn,
                learners,
                keeping.own(Set.copyOf(learners.values()), standingIn.keySet(), last.plusDays(1), out));
    }

    private void follow(Substitution one, State state) {
        Instant now = clock.instant();
        if (!SubstitutionState.LIVE.contains(one.state())) {
            return;
        }
        if (one.state() == SubstitutionState.ASKED
                && !now.isBefore(one.answerBy().orElseThrow())) {
            off(one, SubstitutionState.EXPIRED);
            return;
        }
        boolean stopped = state.stopped().contains(one.pairingId());
        List<SubstitutedLesson> ahead = one.ahead(now);
        List<SubstitutedLesson> over = ahead.stream()
                .filter(lesson -> stopped || !isPossible(one, lesson, state))
                .toList();
        if (one.state() == SubstitutionState.AGREED) {
            end(one, over, ahead.size(), stopped);
        } else if (one.state() == SubstitutionState.NOBODY) {
            if (over.size() == ahead.size()) {
                off(one, SubstitutionState.WITHDRAWN);
            }
        } else if (!over.isEmpty() || ahead.size() < one.lessons().size()) {
            // What both were asked is another question now; the next proposal asks it.
            off(one, SubstitutionState.WITHDRAWN);
        }
    }

    /** Whether it is needed, and nobody of the two has another lesson of their own by now. */
    private static boolean isPossible(Substitution one, SubstitutedLesson lesson, State state) {
        if (!state.needed().contains(new LessonKey(one.pairingId(), lesson.plannedAt()))) {
            return false;
        }
        Optional<Tutor> tutor = one.tutorId().map(state.standing()::get);
        PersonId learner = new PersonId(Side.LEARNER, state.learners().get(one.pairingId()));
        return tutor.isEmpty()
                || (tutor.get().status() == Status.APPROVED
                        && isFree(new PersonId(Side.TUTOR, tutor.get().id()), one, lesson, state)
                        && isFree(learner, one, lesson, state));
    }

    private static boolean isFree(PersonId who, Substitution one, SubstitutedLesson lesson, State state) {
        return state.diary().isFree(who, lesson.startsAt(), lesson.minutes(), one.meeting());
    }

    /**
     * It is not theirs any more.
     *
     * @param stopped whether a coordinator decides what the learner is told
     */
    private void end(Substitution one, List<SubstitutedLesson> over, int ahead, boolean stopped) {
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
        telling.both(one, Kind.ENDED, over, Optional.of(Side.LEARNER).filter(side -> stopped));
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
