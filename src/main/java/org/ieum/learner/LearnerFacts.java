package org.ieum.learner;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ieum.kernel.Gender;
import org.ieum.person.PersonFacts;

/**
 * What a learner says of themselves.
 *
 * @param alias the name that others may see
 * @param needs each subject at most once
 * @param tutorGender female or male, if it has to be
 * @param registeredOn waiting counts from here
 */
public record LearnerFacts(
        String alias, PersonFacts person, List<Need> needs, Optional<Gender> tutorGender, LocalDate registeredOn) {

    /** The list is copied, sorted by subject and holds no null. */
    public LearnerFacts {
        needs = needs.stream().sorted(Comparator.comparing(Need::subject)).toList();
    }
}
