package org.ieum.matching;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ieum.matching.model.Alternative;
import org.ieum.matching.model.Effort;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Problem;
import org.ieum.matching.model.Recruit;
import org.ieum.matching.model.SolveOutcome;
import org.ieum.matching.model.Unlock;
import org.ieum.matching.model.Watcher;

/** Solves a folder of data files and tells how long the explanations take and what they say: FOLDER MONDAY SECONDS [NEEDS [SECONDS]]. */
final class ExplainFiles {

    private static int told;

    private ExplainFiles() {}

    public static void main(String[] args) throws IOException {
        Problem problem = new ProblemFiles(Path.of(args[0]), LocalDate.parse(args[1])).read();
        Effort effort = Effort.of(Duration.ofSeconds(Long.parseLong(args[2])));
        Plan plan = ((SolveOutcome.Solved) Matching.solve(problem, effort, Watcher.NONE)).plan();
        System.out.println(plan.figures());
        long begun = System.nanoTime();
        Explaining explaining = new Explaining(problem, plan);
        System.out.printf("compiled in %.2f s%n", since(begun));
        begun = System.nanoTime();
        int asked = 0;
        int found = 0;
        int free = 0;
        for (Plan.Line line : plan.lines()) {
            Optional<Alternative> next = explaining.nextBest(line);
            asked++;
            found += next.isPresent() ? 1 : 0;
            free += next.isPresent() && next.get().weightLost() == 0 ? 1 : 0;
        }
        System.out.printf("%d lines, %d next best, %d at no cost, %.2f s%n", asked, found, free, since(begun));
        begun = System.nanoTime();
        int most = args.length > 3 ? Integer.parseInt(args[3]) : Integer.MAX_VALUE;
        List<Plan.Unmatched> needs =
                plan.unmatched().subList(0, Math.min(most, plan.unmatched().size()));
        Map<String, Integer> kinds = new HashMap<>();
        for (Plan.Unmatched need : needs) {
            List<Unlock> unlocks = explaining.unlocks(need);
            unlocks.forEach(unlock -> kinds.merge(unlock.getClass().getSimpleName(), 1, Integer::sum));
            kinds.merge(unlocks.size() + " unlocks", 1, Integer::sum);
        }
        System.out.printf(
                "%d of %d needs %s, %.2f s%n", needs.size(), plan.unmatched().size(), kinds, since(begun));
        if (args.length > 4) {
            Explaining.recruits(
                    problem, plan, Effort.of(Duration.ofSeconds(Long.parseLong(args[4]))), ExplainFiles::tell);
        }
    }

    private static boolean tell(List<Recruit> found) {
        if (found.size() > told) {
            told = found.size();
            System.out.println(found.get(told - 1));
        }
        return false;
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}
