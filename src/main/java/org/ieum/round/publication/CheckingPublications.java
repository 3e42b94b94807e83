package org.ieum.round.publication;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ieum.kernel.Session;
import org.ieum.matching.Matching;
import org.ieum.matching.model.Change;
import org.ieum.matching.model.NeedKey;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Problem;
import org.ieum.matching.model.Violation;
import org.ieum.matching.model.Violation.Kind;
import org.ieum.round.Assembling;
import org.ieum.round.Proposal;
import org.ieum.round.Round;

/**
 * Looks at the people as they are now, before proposals that were solved on a snapshot become real: somebody may have left
 * or changed their hours meanwhile, or a rejection may have left two lessons in one place.
 */
@Singleton
class CheckingPublications {

    /** What a plan owes to continuity was weighed when it was solved, and by the coordinators since. */
    private static final Set<Kind> SETTLED = EnumSet.of(Kind.BROKEN, Kind.MOVED, Kind.DROPPED);

    @Inject Assembling assembling;

    /** The proposals among {@code accepted} that cannot become real any more. */
    List<Proposal> outOfDate(Round round, List<Proposal> accepted) {
        Problem problem = assembling.current(round).from(List.of());
        List<Plan.Line> timetable = timetable(problem, accepted);
        List<Violation> violations = Matching.violations(problem, timetable).stream()
                .filter(violation -> !SETTLED.contains(violation.kind()))
                .toList();
        return accepted.stream()
                .filter(proposal -> changes(proposal.change()))
                .filter(proposal -> violations.stream().anyMatch(proposal::isConcernedBy))
                .toList();
    }

    /** What runs after the publication: what runs now, with the accepted changes. */
    private static List<Plan.Line> timetable(Problem problem, List<Proposal> accepted) {
        Map<NeedKey, Plan.Line> byNeed = new TreeMap<>();
        problem.running()
                .forEach(running -> byNeed.put(new NeedKey(running.learner(), running.subject()), asItIs(running)));
        accepted.stream()
                .filter(proposal -> proposal.change() != Change.KEPT)
                .forEach(proposal -> byNeed.put(proposal.needKey(), proposal.line()));
        return List.copyOf(byNeed.values());
    }

    private static Plan.Line asItIs(Problem.Running running) {
        return new Plan.Line(
                running.learner(),
                running.subject(),
                running.tutor(),
                running.meeting(),
                new TreeSet<Session>(running.times()),
                Change.KEPT,
                List.of());
    }

    private static boolean changes(Change change) {
        return Stream.of(Change.NEW, Change.MOVED, Change.REPLACED).anyMatch(change::equals);
    }
}
