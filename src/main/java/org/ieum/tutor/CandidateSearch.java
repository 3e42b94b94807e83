package org.ieum.tutor;

import java.util.Collection;
import java.util.Optional;
import org.ieum.kernel.Delivery;
import org.ieum.kernel.Gender;

/**
 * What a database can say of the rules for a learner who looks for tutors: a subject, the standing, the gender, a way to
 * meet.
 *
 * @param learner whose id makes the order their own
 * @param subjects that they want
 * @param gender that they want the tutor to have
 * @param after the place after which candidates are wanted; empty for the first ones
 * @param only the id of the only tutor to look at; 0 for all
 * @param most how many are wanted
 */
public record CandidateSearch(
        long learner,
        Collection<String> subjects,
        Optional<Gender> gender,
        Optional<String> city,
        Delivery delivery,
        String after,
        long only,
        int most) {

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "CandidateSearch[" + learner + "]";
    }
}
