package org.ieum.handover;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.ieum.kernel.Side;
import org.ieum.pairing.Pairing;
import org.ieum.person.PersonId;
import org.ieum.person.Persons;

/** Which places fit a pairing: those of the city in which the two meet. */
@Singleton
public class ChoosingPlaces {

    @Inject MeetingPlaces places;
    @Inject Persons people;

    /** By name. */
    public List<MeetingPlace> fitting(Pairing pairing) {
        return Stream.of(Side.TUTOR, Side.LEARNER)
                .map(side -> people.get(new PersonId(side, pairing.personId(side))))
                .flatMap(person -> person.city().stream())
                .distinct()
                .flatMap(city -> places.in(city).stream())
                .toList();
    }

    boolean fits(Pairing pairing, long place) {
        return fitting(pairing).stream().anyMatch(one -> one.id() == place);
    }
}
