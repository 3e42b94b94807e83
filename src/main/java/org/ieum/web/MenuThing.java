package org.ieum.web;

import java.util.Optional;
import java.util.stream.Stream;

/** Of what there are many in a place, each with a page of its own at its number and others below that. */
public enum MenuThing {
    LEARNER(MenuItem.LEARNERS),
    TUTOR(MenuItem.TUTORS),
    ROUND(MenuItem.ROUNDS),
    OFFER(MenuItem.OFFERS),
    PAIRING(MenuItem.PAIRINGS);

    private final MenuItem place;

    MenuThing(MenuItem place) {
        this.place = place;
    }

    static Optional<MenuThing> of(MenuItem place) {
        return Stream.of(values()).filter(thing -> thing.place == place).findFirst();
    }
}
