package org.ieum.substitute;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Side;
import org.ieum.lesson.DueLesson;
import org.ieum.lesson.DueLessons;
import org.ieum.lesson.LessonState;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.Pairings;
import org.ieum.person.PersonId;

/** Writes down when the people of a search are in lessons. */
@Singleton
class KeepingDiary {

    @Inject DueLessons due;
    @Inject Pairings pairings;
    @Inject Clock clock;

    /**
     * What these have until a day.
     *
     * @param out what falls out, and so takes nobody's time
     * @param live what is proposed, asked or agreed
     */
    Diary of(
            Collection<Long> learners,
            Collection<Long> tutors,
            LocalDate until,
            Collection<DueLesson> out,
            List<Substitution> live) {
        Diary diary = new Diary(clock.getZone());
        Set<LessonKey> free = keys(out);
        write(
                diary,
                due.of(Side.LEARNER, learners, until),
                Side.LEARNER,
                lesson -> !lesson.calledOff() && !free.contains(LessonKey.of(lesson)));
        write(
                diary,
                due.of(Side.TUTOR, tutors, until),
                Side.TUTOR,
                lesson -> !lesson.calledOff() && lesson.standIn().isEmpty());
        // How they meet then is with the substitution, and a way too much does no harm.
        due.givenBy(tutors)
                .forEach((id, some) ->
                        some.forEach(given -> diary.add(tutor(id), given.start(), given.minutes(), Meeting.IN_PERSON)));
        asked(diary, live);
        for (Pairing offer : pairings.offered()) {
            diary.offered(learner(offer.learnerId()), offer);
            diary.offered(tutor(offer.tutorId()), offer);
        }
        return diary;
    }

    /** What these have in their own pairings alone; of what they give or get in somebody's place nothing. */
    Diary own(Collection<Long> learners, Collection<Long> tutors, LocalDate until, Collection<DueLesson> out) {
        Diary diary = new Diary(clock.getZone());
        Set<LessonKey> free = keys(out);
        write(diary, due.of(Side.LEARNER, learners, until), Side.LEARNER, lesson -> isHeld(lesson, free));
        write(diary, due.of(Side.TUTOR, tutors, until), Side.TUTOR, lesson -> isHeld(lesson, free));
        return diary;
    }

    private static void write(Diary diary, List<DueLesson> some, Side side, Predicate<DueLesson> taken) {
        some.stream()
                .filter(taken)
                .forEach(lesson -> diary.add(
                        new PersonId(side, side == Side.LEARNER ? lesson.learner() : lesson.tutor()),
                        lesson.start(),
                        lesson.minutes(),
                        lesson.meeting()));
    }

    private static boolean isHeld(DueLesson lesson, Set<LessonKey> out) {
        return lesson.standIn().isEmpty()
                && lesson.state()
                        .filter(state -> !LessonState.AHEAD.contains(state))
                        .isEmpty()
                && !out.contains(LessonKey.of(lesson));
    }

    private static Set<LessonKey> keys(Collection<DueLesson> some) {
        return some.stream()
                .filter(lesson -> lesson.standIn().isEmpty())
                .map(LessonKey::of)
                .collect(Collectors.toSet());
    }

    /** What is proposed or asked is as good as given. */
    private void asked(Diary diary, List<Substitution> live) {
        List<Substitution> open = live.stream()
                .filter(one -> one.state() == SubstitutionState.PROPOSED || one.state() == SubstitutionState.ASKED)
                .toList();
        Map<Long, Pairing> theirs = new HashMap<>(
                pairings.byId(open.stream().map(Substitution::pairingId).toList()));
        for (Substitution one : open) {
            long learner = theirs.get(one.pairingId()).learnerId();
            one.lessons().forEach(lesson -> {
                diary.add(tutor(one.tutorId().orElseThrow()), lesson.startsAt(), lesson.minutes(), one.meeting());
                diary.add(learner(learner), lesson.startsAt(), lesson.minutes(), one.meeting());
            });
        }
    }

    private static PersonId learner(long id) {
        return new PersonId(Side.LEARNER, id);
    }

    private static PersonId tutor(long id) {
        return new PersonId(Side.TUTOR, id);
    }
}
