package org.ieum.screening;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.ieum.kernel.Side;
import org.ieum.person.Person;
import org.ieum.person.Persons;

/** Those to whom it matters that a step runs out: who teach or rest. */
@Singleton
class TeachingTutors {

    @Inject Persons people;

    /** The tutors of these steps, by id, without those who do not teach yet or any more. */
    Map<Long, ? extends Person> of(List<SeenStep> steps) {
        Map<Long, ? extends Person> tutors = people.of(Side.TUTOR)
                .byId(steps.stream().map(SeenStep::tutorId).distinct().toList());
        tutors.values().removeIf(tutor -> !tutor.status().isTaken());
        return tutors;
    }
}
