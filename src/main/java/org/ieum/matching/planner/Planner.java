package org.ieum.matching.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.ieum.kernel.Meeting;
import org.ieum.matching.board.Assignment;
import org.ieum.matching.board.Board;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.instance.Placement;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Problem;
import org.ieum.matching.model.Weights;
import org.ieum.matching.search.Meetings;
import org.optaplanner.core.api.score.buildin.bendablelong.BendableLongScore;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.api.score.stream.ConstraintStreamImplType;
import org.optaplanner.core.api.solver.SolutionManager;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.phase.custom.CustomPhaseConfig;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.impl.phase.custom.CustomPhaseCommand;

/** Runs OptaPlanner over an instance: the search as a custom phase, the constraint streams as the score. */
public final class Planner {

    /** Needs that the solver is given. */
    private static final int MOST = 50_000;

    private final Instance instance;
    private final Roster roster;
    private final Weights weights;

    public Planner(Instance instance) {
        this.instance = instance;
        roster = new Roster(instance);
        weights = instance.problem.policy().weights();
    }

    /** The draft with the search's best plan and its score. */
    Timetable solve(Supplier<Board> search) {
        CustomPhaseCommand<Timetable> phase = director -> assign(director, search.get());
        return SolverFactory.<Timetable>create(config().withPhases(custom(phase)))
                .buildSolver()
                .solve(empty());
    }

    /**
     * The search's best plan. A round of very many needs does without the solver around it, which would hold each of them
     * several times; its plan is counted all the same, in parts, by {@link #worth}.
     */
    public Assignment find(Supplier<Board> search) {
        if (instance.open.length == 0) {
            return read(empty());
        }
        return instance.needs.count > MOST ? plan(search.get()) : read(solve(search));
    }

    /**
     * What a plan is worth. The constraint streams count it for that once more, beside the search and the evaluator.
     *
     * @throws IllegalStateException if they find it infeasible or of another weight
     */
    public List<Plan.Worth> worth(Assignment plan, long weight) {
        return new Counting(this, instance, Counting.PART).worth(plan, weight);
    }

    SolutionManager<Timetable, BendableLongScore> scoring() {
        return SolutionManager.create(SolverFactory.create(config()));
    }

    private static CustomPhaseConfig custom(CustomPhaseCommand<Timetable> phase) {
        return new CustomPhaseConfig().withCustomPhaseCommandList(List.of(phase));
    }

    private static SolverConfig config() {
        return new SolverConfig()
                .withSolutionClass(Timetable.class)
                .withEntityClasses(Demand.class)
                .withConstraintProviderClass(MatchingConstraints.class)
                // The default is DROOLS, which is slower and not on the class path.
                .withConstraintStreamImplType(ConstraintStreamImplType.BAVET);
    }

    /** Nothing but what is pinned. */
    Timetable empty() {
        List<Demand> demands = new ArrayList<>();
        for (int need = 0; need < instance.needs.count; need++) {
            demands.add(demand(need));
        }
        return timetable(demands);
    }

    private Timetable timetable(List<Demand> demands) {
        return new Timetable(demands, new Timetable.Travel(instance.travel), new ConstraintWeights(weights));
    }

    /** These alone, and nothing that waits. */
    Timetable of(List<Placement> placed) {
        List<Demand> demands = new ArrayList<>();
        for (Placement placement : placed) {
            Demand demand = demand(placement.need());
            demand.setSlot(slot(placement));
            demands.add(demand);
        }
        return timetable(demands);
    }

    private Demand demand(int need) {
        Problem.Running before = instance.pins.running.get(need);
        Demand.Request ask = new Demand.Request(
                need,
                instance.needs.learner[need],
                instance.needs.sessions[need],
                instance.needs.length[need],
                instance.needs.weight[need],
                before == null ? -1 : instance.people.tutor(before.tutor()));
        SlotRange range = new SlotRange(instance, roster, need);
        Placement pin = instance.pins.placement[need];
        return pin == null ? new Demand(ask, range) : Demand.pinned(ask, range, slot(pin));
    }

    private TeachingSlot slot(Placement placement) {
        return roster.slot(placement.need(), placement.tutor(), placement.meeting(), placement.times());
    }

    private Assignment plan(Board board) {
        Assignment plan = Assignment.of(board);
        if (weights.inPerson() > 0) {
            new Meetings(instance).preferInPerson(plan);
        }
        return plan;
    }

    private void assign(ScoreDirector<Timetable> director, Board board) {
        Assignment plan = plan(board);
        for (Demand demand : director.getWorkingSolution().demands()) {
            Placement placement = plan.of(demand.need());
            if (placement != null && !demand.isPinned()) {
                director.beforeVariableChanged(demand, "slot");
                demand.setSlot(slot(placement));
                director.afterVariableChanged(demand, "slot");
            }
        }
        director.triggerVariableListeners();
    }

    /** What the draft gives each need. */
    Assignment read(Timetable timetable) {
        Assignment plan = new Assignment(instance.needs.count);
        for (Demand demand : timetable.demands()) {
            TeachingSlot slot = demand.getSlot();
            if (slot != null) {
                Meeting meeting = slot.meeting();
                plan.set(new Placement(demand.need(), slot.teacher().number(), meeting, slot.times()));
            }
        }
        return plan;
    }
}
