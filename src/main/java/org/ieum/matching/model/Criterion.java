package org.ieum.matching.model;

import java.util.Locale;
import org.ieum.kernel.Coded;

/** What makes a plan better or worse: one for each constraint of {@code MatchingConstraints}, and known by its name. */
public enum Criterion implements Coded {
    /** A tutor has two lessons at once: such a plan is none. */
    TUTOR_DOUBLE_BOOKED,
    /** A learner has two lessons at once: such a plan is none. */
    LEARNER_DOUBLE_BOOKED,
    /** A tutor has no time to get from one place to another: such a plan is none. */
    TUTOR_TRAVEL,
    /** A learner has no time to get from one place to another: such a plan is none. */
    LEARNER_TRAVEL,
    /** A tutor has more lessons than they want: such a plan is none. */
    MAX_SESSIONS,
    /** A tutor has more learners than they want: such a plan is none. */
    MAX_LEARNERS,
    /** A running pairing keeps its tutor. */
    CONTINUITY,
    /** A need gets a tutor. */
    WEIGHT_SERVED,
    /** Two people get each other, and one of them wished for it. */
    WISH,
    /** The lessons of a need are in person. */
    IN_PERSON,
    /** Two needs have lessons on one day of their tutor. */
    COMPACT_DAYS;

    /** The constraint's name, {@code weight-served}. */
    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
