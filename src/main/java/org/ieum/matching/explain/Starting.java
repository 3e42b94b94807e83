package org.ieum.matching.explain;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ieum.matching.model.Change;
import org.ieum.matching.model.NeedKey;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Problem;

/** A plan as the place where the next search begins. */
final class Starting {

    private Starting() {}

    /** All that the plan gives: what the problem has locked stays locked, these needs are loose, the others are kept. */
    static List<Problem.Proposed> from(Problem problem, Plan plan, Set<NeedKey> loose) {
        Set<NeedKey> locked = problem.proposed().stream()
                .filter(proposal -> proposal.hold() == Problem.Hold.LOCKED)
                .map(NeedKey::of)
                .collect(Collectors.toSet());
        return plan.lines().stream()
                .filter(line -> line.change() != Change.ENDED)
                .map(line -> proposed(line, locked, loose))
                .toList();
    }

    private static Problem.Proposed proposed(Plan.Line line, Set<NeedKey> locked, Set<NeedKey> loose) {
        NeedKey ask = NeedKey.of(line);
        Problem.Hold kept = loose.contains(ask) ? Problem.Hold.LOOSE : Problem.Hold.KEPT;
        return new Problem.Proposed(
                line.learner(),
                line.subject(),
                line.tutor(),
                line.meeting(),
                line.times(),
                locked.contains(ask) ? Problem.Hold.LOCKED : kept);
    }
}
