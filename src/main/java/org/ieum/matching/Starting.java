package org.ieum.matching;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Lines as the place where the next search begins. */
final class Starting {

    private Starting() {}

    /** All that the lines give, loosely; only what the problem has locked stays locked. */
    static List<Problem.Proposed> from(Problem problem, List<Plan.Line> lines) {
        Set<Alternative.Ask> locked = problem.proposed().stream()
                .filter(proposal -> proposal.hold() == Problem.Hold.LOCKED)
                .map(proposal -> new Alternative.Ask(proposal.learner(), proposal.subject()))
                .collect(Collectors.toSet());
        return lines.stream()
                .filter(line -> line.change() != Change.ENDED)
                .map(line -> new Problem.Proposed(
                        line.learner(),
                        line.subject(),
                        line.tutor(),
                        line.meeting(),
                        line.times(),
                        locked.contains(new Alternative.Ask(line.learner(), line.subject()))
                                ? Problem.Hold.LOCKED
                                : Problem.Hold.LOOSE))
                .toList();
    }
}
