package org.ieum.screening;

import java.util.Set;

/**
 * What was seen of all tutors, as it counts on one day.
 *
 * @param checked ids of those whose record check is valid
 * @param lapsed ids of those of whom a step has run out without which nobody is approved
 */
public record Cleared(Set<Long> checked, Set<Long> lapsed) {

    /** Whether a tutor may teach whoever is under age. */
    public boolean isChecked(long tutorId) {
        return checked.contains(tutorId);
    }

    /** Whether a tutor can get somebody new; whom they have, they keep. */
    public boolean takesNew(long tutorId) {
        return !lapsed.contains(tutorId);
    }

    /** For what runs already: no end of a step is against it. */
    public Cleared forWhatRuns() {
        return new Cleared(checked, Set.of());
    }
}
