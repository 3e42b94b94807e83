package org.ieum.demo;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.ieum.kernel.Side;
import org.ieum.pairing.Pairing;
import org.ieum.person.PersonId;
import org.ieum.person.Persons;

/** What people are called in draws: the ref that they came with, whatever the database numbers them. */
@Singleton
class Names {

    @Inject Persons people;

    private final Map<PersonId, String> known = new HashMap<>();

    String of(PersonId who) {
        return known.computeIfAbsent(who, id -> people.get(id).ref());
    }

    String of(Pairing pairing) {
        return of(of(pairing, Side.LEARNER)) + "+" + of(of(pairing, Side.TUTOR)) + "+" + pairing.subject();
    }

    static PersonId of(Pairing pairing, Side side) {
        return new PersonId(side, pairing.personId(side));
    }

    void forget() {
        known.clear();
    }
}
