package org.ieum.demo;

import java.time.Duration;
import org.ieum.matching.Matching;
import org.ieum.matching.model.Effort;
import org.ieum.matching.model.Problem;
import org.ieum.matching.model.SolveOutcome;
import org.ieum.matching.model.Watcher;

/** What makes plans of problems. */
@FunctionalInterface
public interface Planning {

    /** As the house does it, by steps, so that the same comes out each time. */
    Planning OURS = problem -> Matching.solve(problem, new Effort(Duration.ofMinutes(1), 3000, 0), Watcher.NONE);

    SolveOutcome plan(Problem problem);
}
