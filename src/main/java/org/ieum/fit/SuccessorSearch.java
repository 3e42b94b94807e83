package org.ieum.fit;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ieum.kernel.HalfHours;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Week;
import org.ieum.learner.Learner;
import org.ieum.matching.model.Problem;
import org.ieum.pairing.Pairing;
import org.ieum.screening.Cleared;
import org.ieum.tutor.Tutor;
import org.ieum.wish.Wish;

/** One need among the tutors who could serve it. */
record SuccessorSearch(
        FindingSuccessors.Lost lost,
        Week week,
        Learner learner,
        Problem.Need need,
        List<Pairing> own,
        Map<Long, List<Pairing>> byTutor,
        List<Wish> said,
        Cleared cleared) {

    Fitting fitting(List<Problem.Rejection> rejections) {
        Problem.Learner asks = Translating.learner(learner, week, List.of(need));
        HalfHours taken = hours(own);
        HalfHours unsuitable = lost.otherTimes()
                ? HalfHours.of(lost.pairing().times().stream().flatMapToInt(time -> time.indices()))
                : HalfHours.NONE;
        Meeting before = lost.pairing().meeting();
        Meeting other = before == Meeting.ONLINE ? Meeting.IN_PERSON : Meeting.ONLINE;
        return new Fitting(
                week,
                asks.within(asks.free().without(taken).without(unsuitable), asks.needs()),
                need,
                rejections.stream().filter(one -> one.learner() == learner.id()).toList(),
                Translating.vetoes(said),
                lost.otherWay() ? other : before,
                lost.pairing().times());
    }

    Optional<Successor> of(Tutor tutor, Fitting fitting) {
        List<Pairing> theirs = byTutor.getOrDefault(tutor.id(), List.of());
        int left = tutor.maxSessionsPerWeek()
                - theirs.stream().mapToInt(one -> one.times().size()).sum();
        Set<Long> learners = theirs.stream().map(Pairing::learnerId).collect(toSet());
        boolean room = learners.contains(learner.id()) || learners.size() < tutor.maxLearners();
        if (!room || left < need.sessions()) {
            return Optional.empty();
        }
        Problem.Tutor asked = Translating.tutor(tutor, week, cleared);
        return fitting.slot(
                        asked.within(asked.free().without(hours(theirs)), asked.maxSessions(), asked.maxLearners()),
                        List.of())
                .map(slot -> successor(tutor, slot, left - need.sessions()));
    }

    private Successor successor(Tutor tutor, Slot slot, int left) {
        return new Successor(
                tutor.id(),
                tutor.ref(),
                tutor.name(),
                tutor.city(),
                slot.meeting(),
                slot.times(),
                slot.times().equals(lost.pairing().times()),
                tutor.city().isPresent() && tutor.city().equals(learner.city()),
                left,
                said.stream()
                        .filter(wish -> wish.tutorId() == tutor.id())
                        .flatMapToInt(wish -> wish.rank().stream())
                        .min()
                        .orElse(0));
    }

    /** With the way there and back around each that is in person, whether or not it is needed. */
    private static HalfHours hours(Collection<Pairing> pairings) {
        return HalfHours.of(pairings.stream().flatMapToInt(pairing -> {
            int around = pairing.meeting() == Meeting.IN_PERSON ? Road.HALF_HOURS : 0;
            return pairing.times().stream().flatMapToInt(time -> Road.around(time, around));
        }));
    }
}
