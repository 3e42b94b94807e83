package org.ieum.substitute;

import java.util.List;
import java.util.Optional;
import org.ieum.person.PersonName;
import org.ieum.substitute.LeaveCost.Candidate;

/**
 * Lessons of a leave that are looked after, as coordinators see them.
 *
 * @param tutor who stands in; empty where nobody is to
 * @param subject key of the subject
 * @param others who else could; of those alone that a coordinator decides
 */
public record DeskSubstitution(
        Substitution one,
        PersonName learner,
        PersonName away,
        Optional<PersonName> tutor,
        String subject,
        List<Candidate> others) {

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "DeskSubstitution[" + one.id() + "]";
    }
}
