package org.ieum.matching;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Session;
import org.ieum.matching.explain.BlockingPairs;
import org.ieum.matching.instance.NeedTable;
import org.ieum.matching.model.Change;
import org.ieum.matching.model.NeedKey;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Problem;
import org.ieum.matching.model.Violation;

/** What a plan is worth, counted from its lines alone. */
final class Merits {

    private static final Set<Change> FORCED = EnumSet.of(Change.ENDED, Change.REPLACED, Change.MOVED);

    private record ServedPair(long learner, long tutor) {}

    private final Problem problem;
    private final List<Plan.Line> lines;
    private final List<Plan.Line> going;

    Merits(Problem problem, List<Plan.Line> lines) {
        this.problem = problem;
        this.lines = lines;
        going = lines.stream().filter(line -> line.change() != Change.ENDED).toList();
    }

    void write(ResultRow row) {
        row.put(Column.SERVED, going.size());
        row.put(Column.WEIGHT, weight());
        row.putPercent(Column.IN_PERSON, lessons(Meeting.IN_PERSON), lessons());
        row.put(Column.WISHES, wishesMet());
        row.putPercent(Column.SAME_TIMES, lessonsAsBefore(), lessonsBefore());
        row.putMean(Column.DAYS, daysOfTutors(), tutors());
        row.putMean(Column.LESSONS, lessons(), tutors());
        BlockingPairs blocking = BlockingPairs.of(problem, lines);
        row.put(Column.BLOCKING, blocking.mutual());
        row.put(Column.ONE_SIDED, blocking.oneSided());
        long broken = violations(Violation.Kind.BROKEN);
        long moved = violations(Violation.Kind.MOVED);
        row.put(Column.BROKEN, broken);
        row.put(Column.MOVED, moved);
        long changed =
                lines.stream().filter(line -> FORCED.contains(line.change())).count();
        row.put(Column.FORCED, changed - broken - moved);
    }

    private long weight() {
        Map<Long, Problem.Learner> learners =
                problem.learners().stream().collect(Collectors.toMap(Problem.Learner::id, Function.identity()));
        return going.stream()
                .mapToLong(line -> problem.policy()
                        .weights()
                        .ofNeed(
                                line.times().size(),
                                NeedTable.waited(
                                        problem, learners.get(line.learner()).registeredOn())))
                .sum();
    }

    private long lessons() {
        return going.stream().mapToLong(line -> line.times().size()).sum();
    }

    private long lessons(Meeting meeting) {
        return going.stream()
                .filter(line -> line.meeting() == meeting)
                .mapToLong(line -> line.times().size())
                .sum();
    }

    /** Wishes, of either side, whose pair is in the plan. */
    private long wishesMet() {
        Set<ServedPair> pairs = going.stream()
                .map(line -> new ServedPair(line.learner(), line.tutor()))
                .collect(Collectors.toSet());
        return problem.wishes().stream()
                .filter(wish -> pairs.contains(new ServedPair(wish.learner(), wish.tutor())))
                .count();
    }

    private long lessonsBefore() {
        return problem.running().stream()
                .mapToLong(pairing -> pairing.times().size())
                .sum();
    }

    private long lessonsAsBefore() {
        Map<NeedKey, Set<Session>> before = problem.running().stream()
                .collect(Collectors.toMap(NeedKey::of, Problem.Running::times, (one, other) -> one));
        return going.stream()
                .mapToLong(line -> line.times().stream()
                        .filter(before.getOrDefault(NeedKey.of(line), Set.of())::contains)
                        .count())
                .sum();
    }

    private long tutors() {
        return going.stream().mapToLong(Plan.Line::tutor).distinct().count();
    }

    private long daysOfTutors() {
        record TutorsDay(long tutor, DayOfWeek day) {}
        return going.stream()
                .flatMap(line -> line.times().stream().map(time -> new TutorsDay(line.tutor(), time.day())))
                .distinct()
                .count();
    }

    private long violations(Violation.Kind kind) {
        return Matching.violations(problem, lines).stream()
                .filter(violation -> violation.kind() == kind)
                .count();
    }
}
