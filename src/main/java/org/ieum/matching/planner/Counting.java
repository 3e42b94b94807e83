package org.ieum.matching.planner;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.ieum.matching.board.Assignment;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.instance.Placement;
import org.ieum.matching.model.Criterion;
import org.ieum.matching.model.Plan;
import org.optaplanner.core.api.score.ScoreExplanation;
import org.optaplanner.core.api.score.buildin.bendablelong.BendableLongScore;
import org.optaplanner.core.api.score.constraint.ConstraintMatchTotal;
import org.optaplanner.core.api.solver.SolutionManager;

/**
 * Has the constraint streams count a finished plan. What a constraint joins has one tutor or one learner, so a large plan is
 * counted in parts: once by tutors, which gives all that counts, and once by learners, for whatever gets into a learner's
 * way. The planner keeps far more for each need while it counts than a plan does.
 */
final class Counting {

    /** Needs of a part, and a few more where its last tutor or learner has several. */
    static final int PART = 20_000;

    private final Planner planner;
    private final Instance instance;
    private final int part;
    private final SolutionManager<Timetable, BendableLongScore> scoring;
    /** By the constraint's name; one of weight 0 has neither. */
    private final Map<String, Integer> matches = new HashMap<>();

    private final Map<String, Long> points = new HashMap<>();
    private long infeasible;
    private long weight;

    Counting(Planner planner, Instance instance, int part) {
        this.planner = planner;
        this.instance = instance;
        this.part = part;
        scoring = planner.scoring();
    }

    /**
     * What the plan is worth by each criterion.
     *
     * @throws IllegalStateException if it is infeasible or of another weight
     */
    List<Plan.Worth> worth(Assignment plan, long expected) {
        List<Placement> placed = plan.all();
        forEachPart(placed, Placement::tutor, this::count);
        if (placed.size() > part) {
            forEachPart(placed, placement -> instance.needs.learner[placement.need()], this::check);
        }
        if (infeasible != 0 || weight != expected) {
            throw new IllegalStateException(
                    "the constraints count " + weight + " (" + infeasible + ") where the search counts " + expected);
        }
        return Arrays.stream(Criterion.values()).map(this::worth).toList();
    }

    private void forEachPart(List<Placement> placed, ToIntFunction<Placement> whose, Consumer<Timetable> count) {
        List<Placement> inOrder =
                placed.stream().sorted(Comparator.comparingInt(whose)).toList();
        for (int from = 0, to; from < inOrder.size(); from = to) {
            to = Math.min(inOrder.size(), from + part);
            while (to < inOrder.size() && whose.applyAsInt(inOrder.get(to)) == whose.applyAsInt(inOrder.get(to - 1))) {
                to++;
            }
            count.accept(planner.of(inOrder.subList(from, to)));
        }
    }

    private void count(Timetable timetable) {
        ScoreExplanation<Timetable, BendableLongScore> told = scoring.explain(timetable);
        infeasible += told.getScore().hardScore(0);
        weight += told.getScore().softScore(Timetable.WEIGHT);
        told.getConstraintMatchTotalMap().values().forEach(this::note);
    }

    private void note(ConstraintMatchTotal<BendableLongScore> total) {
        long sum = Stream.of(total.getScore().toLevelNumbers())
                .mapToLong(Number::longValue)
                .sum();
        points.merge(total.getConstraintName(), sum, Long::sum);
        matches.merge(total.getConstraintName(), total.getConstraintMatchCount(), Integer::sum);
    }

    private void check(Timetable timetable) {
        infeasible += scoring.update(timetable).hardScore(0);
    }

    private Plan.Worth worth(Criterion criterion) {
        String name = criterion.code();
        return new Plan.Worth(criterion, matches.getOrDefault(name, 0), points.getOrDefault(name, 0L));
    }
}
