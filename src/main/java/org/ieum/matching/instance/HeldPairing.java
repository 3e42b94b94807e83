package org.ieum.matching.instance;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Session;
import org.ieum.matching.model.Problem;

/**
 * What a solve holds on to, by numbers: a pairing that runs, or a proposal of an earlier solve.
 *
 * @param need -1 if nobody asks for it any more
 * @param tutor -1 for one who is not in the problem
 * @param runs whether the two are paired now, which the rules judge more mildly
 */
public record HeldPairing(int need, int tutor, Meeting meeting, Set<Session> times, boolean runs) {

    public static HeldPairing of(Problem.Running pairing, PeopleTable people, NeedTable needs) {
        return new HeldPairing(
                need(pairing.learner(), pairing.subject(), people, needs),
                people.tutor(pairing.tutor()),
                pairing.meeting(),
                pairing.times(),
                true);
    }

    /**
     * A proposal as a solve holds it.
     *
     * @param runningTutor who teaches the need now, -1 for nobody
     */
    public static HeldPairing of(Problem.Proposed proposed, int need, int runningTutor, PeopleTable people) {
        int tutor = people.tutor(proposed.tutor());
        return new HeldPairing(need, tutor, proposed.meeting(), proposed.times(), tutor == runningTutor);
    }

    static int need(long learnerId, String subject, PeopleTable people, NeedTable needs) {
        return needs.find(people.learner(learnerId), subject);
    }

    /** The proposals that are more than a beginning, the locked before the kept. */
    public static List<Problem.Proposed> binding(Problem problem) {
        return Stream.of(Problem.Hold.LOCKED, Problem.Hold.KEPT)
                .flatMap(hold -> problem.proposed().stream().filter(proposed -> proposed.hold() == hold))
                .toList();
    }
}
