package org.ieum.checkin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ieum.kernel.Side;
import org.ieum.lesson.Lesson;
import org.ieum.lesson.LessonState;

/**
 * What is known of how a pairing goes since a coordinator last saw to it.
 *
 * @param answers those that were given since, in their order
 * @param lessons those that have begun since, in their order
 * @param lastHeard the last moment of which something of either is known; the first time that they were asked counts; empty
 *     if nobody expects a word: they were never asked, or one of them rests
 */
record PairingSigns(List<CheckIn> answers, List<Lesson> lessons, Optional<Instant> lastHeard) {

    private static final int TWICE = 2;

    /** Why it needs somebody now. */
    Set<TroubleReason> reasons(Instant silentSince) {
        Set<TroubleReason> reasons = EnumSet.noneOf(TroubleReason.class);
        if (said(CheckInAnswer.CALL) > 0) {
            reasons.add(TroubleReason.CALL);
        }
        if (soSo() >= TWICE) {
            reasons.add(TroubleReason.SO_SO);
        }
        if (lastTwoWereMissed()) {
            reasons.add(TroubleReason.MISSED);
        }
        if (lastHeard.filter(silentSince::isAfter).isPresent()) {
            reasons.add(TroubleReason.SILENCE);
        }
        return reasons;
    }

    /** Whether what was said is said no more: it was taken back, or put right. */
    boolean isTakenBack(TroubleReason reason) {
        return switch (reason) {
            case CALL -> said(CheckInAnswer.CALL) == 0;
            case SO_SO -> said(CheckInAnswer.SO_SO) < TWICE;
            case MISSED, SILENCE, MISFIT -> false;
        };
    }

    private long said(CheckInAnswer answer) {
        return answers.stream()
                .filter(one -> one.answer().filter(answer::equals).isPresent())
                .count();
    }

    /** Of either; what was good again since is over. */
    private int soSo() {
        int times = 0;
        for (Side side : Side.values()) {
            List<CheckInAnswer> theirs = new ArrayList<>();
            answers.stream()
                    .filter(one -> one.who().side() == side)
                    .flatMap(one -> one.answer().stream())
                    .forEach(theirs::add);
            int good = theirs.lastIndexOf(CheckInAnswer.GOOD);
            times += (int) theirs.subList(good + 1, theirs.size()).stream()
                    .filter(said -> said == CheckInAnswer.SO_SO)
                    .count();
        }
        return times;
    }

    /** Of those of which somebody said whether they were held; what was called off beforehand is none of them. */
    private boolean lastTwoWereMissed() {
        List<LessonState> known = lessons.stream()
                .map(Lesson::state)
                .filter(state -> state == LessonState.HELD || state == LessonState.MISSED)
                .toList();
        return known.size() >= TWICE
                && known.subList(known.size() - TWICE, known.size()).stream()
                        .allMatch(state -> state == LessonState.MISSED);
    }
}
