package org.ieum.mail;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ieum.learner.Learner;
import org.ieum.learner.Learners;
import org.ieum.lesson.Lesson;
import org.ieum.lesson.Lessons;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.Pairings;
import org.ieum.person.PersonId;
import org.ieum.tutor.Tutor;
import org.ieum.tutor.Tutors;

/** Reads who is written to about pairings: four statements, however many there are. */
@Singleton
class ReadingPairedPeople {

    @Inject Pairings pairings;
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
        return found.values().stream()
                .map(pairing -> new PairedPeople(
                        pairing,
                        learnersById.get(pairing.learnerId()),
                        tutorsById.get(pairing.tutorId()),
                        otherwise.getOrDefault(pairing.id(), List.of())))
                .collect(Collectors.toMap(pair -> pair.pairing().id(), pair -> pair));
    }

    /** The offers that fall through because somebody goes; before or after they did. */
    List<PairedPeople> leftBehind(PersonId who) {
        return List.copyOf(
                byId(pairings.leftBehind(who).stream().map(Pairing::id).toList())
                        .values());
    }
}
