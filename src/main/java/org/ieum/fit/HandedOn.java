package org.ieum.fit;

import java.util.Collection;
import java.util.List;
import org.ieum.kernel.HalfHours;
import org.ieum.matching.model.Problem;
import org.ieum.pairing.Pairing;

/**
 * Lessons that are still held when a plan takes effect, while it looks for whoever goes on with their learners. What runs is in
 * the plan; these are not, so their hours are taken out of it.
 */
public record HandedOn(List<Pairing> pairings) {

    /**
     * Without the hours of these lessons. Who asks for nothing but to go on keeps them, for that is when somebody else is to
     * teach them: with another need beside, it could land there.
     */
    public Problem.Learner without(Problem.Learner one) {
        List<Pairing> own = pairings.stream()
                .filter(pairing -> pairing.learnerId() == one.id())
                .toList();
        return own.isEmpty() || one.needs().size() < 2
                ? one
                : one.within(one.free().without(hours(own)), one.needs());
    }

    /** Without the hours of these lessons: what else runs must not be moved there. */
    public Problem.Tutor without(Problem.Tutor one) {
        List<Pairing> own = pairings.stream()
                .filter(pairing -> pairing.tutorId() == one.id())
                .toList();
        return own.isEmpty() ? one : one.within(one.free().without(hours(own)), one.maxSessions(), one.maxLearners());
    }

    private static HalfHours hours(Collection<Pairing> pairings) {
        return HalfHours.of(
                pairings.stream().flatMap(pairing -> pairing.times().stream()).flatMapToInt(time -> time.indices()));
    }
}
