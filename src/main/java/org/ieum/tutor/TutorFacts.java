package org.ieum.tutor;

import java.util.Set;
import org.ieum.kernel.Commitment;
import org.ieum.person.PersonFacts;

/**
 * What a tutor says of themselves.
 *
 * @param name shown to coordinators, and to a learner when both have accepted
 * @param subjects keys of known subjects
 * @param maxSessionsPerWeek 1 to 12
 * @param maxLearners 1 to 6
 */
public record TutorFacts(
        String name,
        PersonFacts person,
        Set<String> subjects,
        int maxSessionsPerWeek,
        int maxLearners,
        Commitment commitment) {

    /** The set is copied and holds no null. */
    public TutorFacts {
        subjects = Set.copyOf(subjects);
    }
}
