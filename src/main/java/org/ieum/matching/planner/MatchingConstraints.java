package org.ieum.matching.planner;

import org.ieum.matching.model.Criterion;
import org.ieum.matching.model.Weights;
import org.optaplanner.core.api.score.buildin.bendablelong.BendableLongScore;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintCollectors;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.core.api.score.stream.ConstraintProvider;
import org.optaplanner.core.api.score.stream.Joiners;
import org.optaplanner.core.api.score.stream.bi.BiConstraintStream;

/**
 * The one definition of what a plan is worth; each constraint has the name of a {@link Criterion}. Rules 1 to 6 of a fit are
 * not here: a need is only ever offered what fits. Quality weighs what {@link Weights} say. Public because the planner
 * makes it.
 */
public final class MatchingConstraints implements ConstraintProvider {

    private static final BendableLongScore INFEASIBLE = Timetable.infeasible(1);
    private static final BendableLongScore CONTINUITY = Timetable.soft(Timetable.CONTINUITY, 1);
    private static final BendableLongScore WEIGHT = Timetable.soft(Timetable.WEIGHT, 1);

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            tutorDoubleBooked(factory),
            learnerDoubleBooked(factory),
            tutorTravel(factory),
            learnerTravel(factory),
            maxSessions(factory),
            maxLearners(factory),
            continuity(factory),
            weightServed(factory),
            wish(factory),
            inPerson(factory),
            compactDays(factory)
        };
    }

    Constraint tutorDoubleBooked(ConstraintFactory factory) {
        return pairsOfTutor(factory)
                .filter((one, other) -> one.overlap(other) > 0)
                .penalizeLong(INFEASIBLE, Demand::overlap)
                .asConstraint("tutor-double-booked");
    }

    Constraint learnerDoubleBooked(ConstraintFactory factory) {
        return pairsOfLearner(factory)
                .filter((one, other) -> one.overlap(other) > 0)
                .penalizeLong(INFEASIBLE, Demand::overlap)
                .asConstraint("learner-double-booked");
    }

    Constraint tutorTravel(ConstraintFactory factory) {
        return pairsOfTutor(factory)
                .join(Timetable.Travel.class)
                .filter((one, other, travel) -> one.rush(other, travel.halfHours()) > 0)
                .penalizeLong(INFEASIBLE, (one, other, travel) -> one.rush(other, travel.halfHours()))
                .asConstraint("tutor-travel");
    }

    Constraint learnerTravel(ConstraintFactory factory) {
        return pairsOfLearner(factory)
                .join(Timetable.Travel.class)
                .filter((one, other, travel) -> one.rush(other, travel.halfHours()) > 0)
                .penalizeLong(INFEASIBLE, (one, other, travel) -> one.rush(other, travel.halfHours()))
                .asConstraint("learner-travel");
    }

    Constraint maxSessions(ConstraintFactory factory) {
        return factory.forEach(Demand.class)
                .groupBy(Demand::teacher, ConstraintCollectors.sum(Demand::sessions))
                .filter((teacher, sessions) -> sessions > teacher.maxSessions())
                .penalizeLong(INFEASIBLE, (teacher, sessions) -> sessions - teacher.maxSessions())
                .asConstraint("max-sessions");
    }

    Constraint maxLearners(ConstraintFactory factory) {
        return factory.forEach(Demand.class)
                .groupBy(Demand::teacher, ConstraintCollectors.countDistinct(Demand::learner))
                .filter((teacher, learners) -> learners > teacher.maxLearners())
                .penalizeLong(INFEASIBLE, (teacher, learners) -> learners - teacher.maxLearners())
                .asConstraint("max-learners");
    }

    Constraint continuity(ConstraintFactory factory) {
        return factory.forEach(Demand.class)
                .filter(Demand::goesOn)
                .rewardLong(CONTINUITY, demand -> 1)
                .asConstraint("continuity");
    }

    Constraint weightServed(ConstraintFactory factory) {
        return factory.forEach(Demand.class)
                .rewardLong(WEIGHT, demand -> demand.ask().weight())
                .asConstraint("weight-served");
    }

    Constraint wish(ConstraintFactory factory) {
        return factory.forEach(Demand.class)
                .filter(demand -> demand.getSlot().wish() > 0)
                .rewardConfigurableLong(demand -> demand.getSlot().wish())
                .asConstraint("wish");
    }

    Constraint inPerson(ConstraintFactory factory) {
        return factory.forEach(Demand.class)
                .filter(Demand::isInPerson)
                .rewardConfigurableLong(Demand::sessions)
                .asConstraint("in-person");
    }

    Constraint compactDays(ConstraintFactory factory) {
        return pairsOfTutor(factory)
                .filter((one, other) -> one.sharedDays(other) > 0)
                .rewardConfigurableLong(Demand::sharedDays)
                .asConstraint("compact-days");
    }

    private static BiConstraintStream<Demand, Demand> pairsOfTutor(ConstraintFactory factory) {
        return factory.forEachUniquePair(Demand.class, Joiners.equal(Demand::teacher));
    }

    private static BiConstraintStream<Demand, Demand> pairsOfLearner(ConstraintFactory factory) {
        return factory.forEachUniquePair(Demand.class, Joiners.equal(Demand::learner));
    }
}
