package org.ieum.mail;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ieum.kernel.Side;
import org.ieum.learner.Learner;
import org.ieum.learner.Learners;
import org.ieum.lesson.Lesson;
import org.ieum.lesson.Lessons;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.Pairings;
import org.ieum.pairing.ReadingTurns;
import org.ieum.pairing.Turn;
import org.ieum.person.PersonId;
import org.ieum.tutor.Tutor;
import org.ieum.tutor.Tutors;

/** Reads who is written to about pairings: five statements, however many there are. */
@Singleton
class ReadingPairedPeople {

    @Inject Pairings pairings;
    @Inject ReadingTurns turns;
    @Inject Learners learners;
    @Inject Tutors tutors;
    @Inject Lessons lessons;

    /** By the pairing's id. */
    Map<Long, PairedPeople> byId(Collection<Long> ids) {
        Map<Long, Pairing> found = pairings.byId(ids);
        Map<Long, Learner> learnersById = learners.byId(
                found.values().stream().map(Pairing::learnerId).distinct().toList());
        Map<Long, Tutor> tutorsById = tutors.byId(
                found.values().stream().map(Pairing::tutorId).distinct().toList());
        Map<Long, List<Lesson>> otherwise =
                lessons.exceptions(found.keySet()).stream().collect(Collectors.groupingBy(Lesson::pairingId));
        Map<Long, Turn> turn = turns.of(found.values());
        return found.values().stream()
                .map(pairing -> new PairedPeople(
                        pairing,
                        learnersById.get(pairing.learnerId()),
                        tutorsById.get(pairing.tutorId()),
                        otherwise.getOrDefault(pairing.id(), List.of()),
                        turn.get(pairing.id()),
                        false))
                .collect(Collectors.toMap(pair -> pair.pairing().id(), pair -> pair));
    }

    /** The pairings of these lessons, by the lesson's id: with whoever gives it, who may stand in for the tutor. */
    Map<Long, PairedPeople> ofLessons(Collection<Lesson> some) {
        Map<Long, PairedPeople> pairs =
                byId(some.stream().map(Lesson::pairingId).distinct().toList());
        Map<Long, Tutor> instead = tutors.byId(some.stream()
                .filter(lesson -> lesson.insteadOf().isPresent())
                .map(lesson -> lesson.personId(Side.TUTOR))
                .distinct()
                .toList());
        return some.stream().collect(Collectors.toMap(Lesson::id, lesson -> {
            PairedPeople pair = pairs.get(lesson.pairingId());
            return lesson.insteadOf()
                    .map(own -> pair.givenBy(instead.get(lesson.personId(Side.TUTOR))))
                    .orElse(pair);
        }));
    }

    /** The offers that fall through because somebody goes; before or after they did. */
    List<PairedPeople> leftBehind(PersonId who) {
        return List.copyOf(
                byId(pairings.leftBehind(who).stream().map(Pairing::id).toList())
                        .values());
    }
}
