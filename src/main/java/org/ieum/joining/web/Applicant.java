package org.ieum.joining.web;

import org.ieum.joining.Ending;
import org.ieum.person.PersonFacts;

/**
 * Somebody as their answers tell.
 *
 * @param person with nulls where the reading found flaws
 * @param signUp takes them in; only if the reading is sound
 */
public record Applicant(PersonFacts person, Runnable signUp) {

    /** What they hear of when they are taken in. */
    Ending ending() {
        return person.email().isPresent() ? Ending.MAIL : Ending.OTHERS;
    }
}
