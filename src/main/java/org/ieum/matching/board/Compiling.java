package org.ieum.matching.board;

import java.util.List;
import org.ieum.matching.instance.Facts;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.model.Problem;

/** Compiles problems: first the facts, then what keeps its tutor, then who could take which need. */
public final class Compiling {

    private Compiling() {}

    /** The problem as it is. */
    public static Instance of(Problem problem) {
        Facts facts = new Facts(problem);
        return new Instance(facts, new Continuity(facts).bound());
    }

    /**
     * The problem without the proposals under review that are in the way of a running pairing that needs other times,
     * which comes before them.
     */
    public static Instance givingWay(Problem problem) {
        Facts facts = new Facts(problem);
        Continuity continuity = new Continuity(facts);
        List<Problem.Proposed> inTheWay = continuity.inTheWay();
        return inTheWay.isEmpty()
                ? new Instance(facts, continuity.bound())
                : givingWay(problem.from(problem.proposed().stream()
                        .filter(proposed -> !inTheWay.contains(proposed))
                        .toList()));
    }
}
