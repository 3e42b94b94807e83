package org.ieum.matching;

import java.util.ArrayList;
import java.util.List;
import org.ieum.kernel.Meeting;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.api.score.stream.ConstraintStreamImplType;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.phase.custom.CustomPhaseConfig;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.impl.phase.custom.CustomPhaseCommand;

/** Runs OptaPlanner over an instance: the search as a custom phase, the constraint streams as the score. */
final class Planner {

    private final Instance instance;
    private final Roster roster;

    Planner(Instance instance) {
        this.instance = instance;
        roster = new Roster(instance);
    }

    /** The draft with the search's best plan and its score. */
    Draft solve(Search search) {
        CustomPhaseCommand<Draft> phase = director -> assign(director, search.run());
        SolverConfig config = new SolverConfig()
                .withSolutionClass(Draft.class)
                .withEntityClasses(Demand.class)
                .withConstraintProviderClass(MatchingConstraints.class)
                // The default is DROOLS, which is slower and not on the class path.
                .withConstraintStreamImplType(ConstraintStreamImplType.BAVET)
                .withPhases(new CustomPhaseConfig().withCustomPhaseCommandList(List.of(phase)));
        return SolverFactory.<Draft>create(config).buildSolver().solve(empty());
    }

    /** Nothing but what is pinned. */
    Draft empty() {
        List<Demand> demands = new ArrayList<>();
        for (int need = 0; need < instance.needs.count; need++) {
            demands.add(demand(need));
        }
        return new Draft(demands, new Draft.Travel(instance.travel));
    }

    private Demand demand(int need) {
        Problem.Running before = instance.pins.running.get(need);
        Demand.Ask ask = new Demand.Ask(
                need,
                instance.needs.learner[need],
                instance.needs.sessions[need],
                instance.needs.length[need],
                instance.needs.weight[need],
                before == null ? -1 : instance.people.tutor(before.tutor()));
        OfferRange range = new OfferRange(instance, roster, need);
        Placement pin = instance.pins.placement[need];
        return pin == null ? new Demand(ask, range) : Demand.pinned(ask, range, offer(pin));
    }

    private Offer offer(Placement placement) {
        return roster.offer(placement.need(), placement.tutor(), placement.meeting(), placement.times());
    }

    private void assign(ScoreDirector<Draft> director, Board board) {
        Assignment plan = Assignment.of(board);
        new Meetings(instance).preferInPerson(plan);
        for (Demand demand : director.getWorkingSolution().demands()) {
            Placement placement = plan.of(demand.need());
            if (placement != null && !demand.isPinned()) {
                director.beforeVariableChanged(demand, "offer");
                demand.setOffer(offer(placement));
                director.afterVariableChanged(demand, "offer");
            }
        }
        director.triggerVariableListeners();
    }

    /** What the draft gives each need. */
    Assignment read(Draft draft) {
        Assignment plan = new Assignment(instance.needs.count);
        for (Demand demand : draft.demands()) {
            Offer offer = demand.getOffer();
            if (offer != null) {
                Meeting meeting = offer.meeting();
                plan.set(new Placement(demand.need(), offer.teacher().number(), meeting, offer.times()));
            }
        }
        return plan;
    }
}
