package org.ieum.substitute;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ieum.lesson.DueLesson;
import org.ieum.pairing.Pairing;
import org.ieum.tutor.Tutor;

/**
 * A tutor who is away, or would be.
 *
 * @param until the first moment at which they are back, or to which is looked
 * @param sight until when somebody is looked for: nearer, if nobody knows when they are back
 * @param lessons those of their pairings that they do not give by it, whatever became of them, in order
 * @param pairings theirs, by id
 */
record Leave(Tutor tutor, Instant until, Instant sight, List<DueLesson> lessons, Map<Long, Pairing> pairings) {

    /** Those of each pairing that would be held if the tutor were there, in order. */
    Map<Long, List<DueLesson>> byPairing() {
        return lessons.stream()
                .filter(DueLesson::wanted)
                .sorted(Comparator.comparing(DueLesson::start))
                .collect(Collectors.groupingBy(DueLesson::pairing, TreeMap::new, Collectors.toList()));
    }
}
