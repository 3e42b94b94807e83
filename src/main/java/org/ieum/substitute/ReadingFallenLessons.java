package org.ieum.substitute;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;
import org.ieum.learner.Learners;
import org.ieum.lesson.DueLesson;
import org.ieum.person.PersonName;
import org.ieum.tutor.Tutors;

/**
 * Reads for coordinators which lessons fall out because a tutor rests, and nobody stands in: a tutor rests by a word of their own,
 * so that this is where it is seen.
 */
@Singleton
public class ReadingFallenLessons {

    @Inject ReadingLeaves leaves;
    @Inject Substitutions substitutions;
    @Inject Learners learners;
    @Inject Tutors tutors;
    @Inject Audit audit;

    /** Those for which nobody is proposed, asked or agreed on, nor was decided against; each is a reading of its people. */
    @Transactional
    public List<FallsOut> read(String actor) {
        Set<LessonKey> lookedAfter = substitutions.live().stream()
                .flatMap(
                        one -> one.lessons().stream().map(lesson -> new LessonKey(one.pairingId(), lesson.plannedAt())))
                .collect(Collectors.toSet());
        List<Leave> now = leaves.now();
        Map<Long, List<DueLesson>> open = new TreeMap<>();
        now.forEach(leave -> open.putAll(open(leave, lookedAfter)));
        Map<Long, PersonName> learning = learners.names(open.values().stream()
                .map(some -> some.get(0).learner())
                .distinct()
                .toList());
        Map<Long, PersonName> away = tutors.names(open.values().stream()
                .map(some -> some.get(0).tutor())
                .distinct()
                .toList());
        audit.recordEach(actor, "learner.read", Side.LEARNER.code(), learning.keySet());
        audit.recordEach(actor, "tutor.read", Side.TUTOR.code(), away.keySet());
        return now.stream()
                .flatMap(leave -> leave.pairings().values().stream())
                .filter(pairing -> open.containsKey(pairing.id()))
                .map(pairing -> new FallsOut(
                        learning.get(pairing.learnerId()),
                        away.get(pairing.tutorId()),
                        pairing.subject(),
                        open.get(pairing.id()).stream().map(DueLesson::own).toList()))
                .toList();
    }

    private static Map<Long, List<DueLesson>> open(Leave leave, Set<LessonKey> lookedAfter) {
        Map<Long, List<DueLesson>> open = leave.byPairing();
        open.replaceAll((pairing, lessons) -> lessons.stream()
                .filter(lesson -> lesson.own().isBefore(leave.sight())
                        && lesson.standIn().isEmpty()
                        && !lookedAfter.contains(LessonKey.of(lesson)))
                .toList());
        open.values().removeIf(List::isEmpty);
        return open;
    }
}
