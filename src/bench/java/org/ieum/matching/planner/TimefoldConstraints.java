package org.ieum.matching.planner;

import ai.timefold.solver.core.api.score.buildin.bendablelong.BendableLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import org.ieum.matching.model.Weights;

/** The same constraints, in the same words, for the other planner. */
public final class TimefoldConstraints implements ConstraintProvider {

    private static final BendableLongScore INFEASIBLE =
            BendableLongScore.of(new long[] {1}, new long[Timetable.SOFT_LEVELS]);
    private static final BendableLongScore CONTINUITY =
            BendableLongScore.ofSoft(1, Timetable.SOFT_LEVELS, Timetable.CONTINUITY, 1);
    private static final BendableLongScore WEIGHT =
            BendableLongScore.ofSoft(1, Timetable.SOFT_LEVELS, Timetable.WEIGHT, 1);
    private static final BendableLongScore QUALITY =
            BendableLongScore.ofSoft(1, Timetable.SOFT_LEVELS, Timetable.QUALITY, 1);

    private static final Weights WEIGHTS = Weights.DEFAULT;

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
                .penalizeLong(INFEASIBLE, TimefoldDemand::overlap)
                .asConstraint("tutor-double-booked");
    }

    Constraint learnerDoubleBooked(ConstraintFactory factory) {
        return pairsOfLearner(factory)
                .filter((one, other) -> one.overlap(other) > 0)
                .penalizeLong(INFEASIBLE, TimefoldDemand::overlap)
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
        return factory.forEach(TimefoldDemand.class)
                .groupBy(TimefoldDemand::teacher, ConstraintCollectors.sum(TimefoldDemand::sessions))
                .filter((teacher, sessions) -> sessions > teacher.maxSessions())
                .penalizeLong(INFEASIBLE, (teacher, sessions) -> sessions - teacher.maxSessions())
                .asConstraint("max-sessions");
    }

    Constraint maxLearners(ConstraintFactory factory) {
        return factory.forEach(TimefoldDemand.class)
                .groupBy(TimefoldDemand::teacher, ConstraintCollectors.countDistinct(TimefoldDemand::learner))
                .filter((teacher, learners) -> learners > teacher.maxLearners())
                .penalizeLong(INFEASIBLE, (teacher, learners) -> learners - teacher.maxLearners())
                .asConstraint("max-learners");
    }

    Constraint continuity(ConstraintFactory factory) {
        return factory.forEach(TimefoldDemand.class)
                .filter(TimefoldDemand::goesOn)
                .rewardLong(CONTINUITY, demand -> 1)
                .asConstraint("continuity");
    }

    Constraint weightServed(ConstraintFactory factory) {
        return factory.forEach(TimefoldDemand.class)
                .rewardLong(WEIGHT, demand -> demand.ask().weight())
                .asConstraint("weight-served");
    }

    Constraint wish(ConstraintFactory factory) {
        return factory.forEach(TimefoldDemand.class)
                .filter(demand -> demand.getSlot().wish() > 0)
                .rewardLong(
                        QUALITY,
                        demand -> (long) WEIGHTS.wish() * demand.getSlot().wish())
                .asConstraint("wish");
    }

    Constraint inPerson(ConstraintFactory factory) {
        return factory.forEach(TimefoldDemand.class)
                .filter(TimefoldDemand::isInPerson)
                .rewardLong(QUALITY, demand -> (long) WEIGHTS.inPerson() * demand.sessions())
                .asConstraint("in-person");
    }

    Constraint compactDays(ConstraintFactory factory) {
        return pairsOfTutor(factory)
                .filter((one, other) -> one.sharedDays(other) > 0)
                .rewardLong(QUALITY, (one, other) -> (long) WEIGHTS.compactDays() * one.sharedDays(other))
                .asConstraint("compact-days");
    }

    private static BiConstraintStream<TimefoldDemand, TimefoldDemand> pairsOfTutor(ConstraintFactory factory) {
        return factory.forEachUniquePair(TimefoldDemand.class, Joiners.equal(TimefoldDemand::teacher));
    }

    private static BiConstraintStream<TimefoldDemand, TimefoldDemand> pairsOfLearner(ConstraintFactory factory) {
        return factory.forEachUniquePair(TimefoldDemand.class, Joiners.equal(TimefoldDemand::learner));
    }
}
