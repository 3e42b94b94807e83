package org.ieum.desk.web.api;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.ieum.kernel.Side;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.Pairings;
import org.ieum.person.PersonName;
import org.ieum.person.Persons;

/** Who the two of a pairing are, by their keys: three statements, however many. */
@Singleton
class Pairs {

    @Inject Pairings pairings;
    @Inject Persons persons;

    /** Two people. */
    record Pair(Pairing pairing, String learner, String tutor) {}

    /** By the pairings' ids. */
    Map<Long, Pair> of(Collection<Long> ids) {
        Map<Long, Pairing> theirs = pairings.byId(ids);
        Map<Long, PersonName> learners = names(Side.LEARNER, theirs);
        Map<Long, PersonName> tutors = names(Side.TUTOR, theirs);
        return theirs.values().stream()
                .collect(Collectors.toMap(
                        Pairing::id,
                        pairing -> new Pair(
                                pairing,
                                learners.get(pairing.learnerId()).ref(),
                                tutors.get(pairing.tutorId()).ref())));
    }

    private Map<Long, PersonName> names(Side side, Map<Long, Pairing> theirs) {
        return persons.of(side)
                .names(theirs.values().stream()
                        .map(pairing -> pairing.personId(side))
                        .toList());
    }
}
