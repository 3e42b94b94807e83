package org.ieum.matching.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ieum.kernel.Commitment;
import org.ieum.kernel.Delivery;
import org.ieum.kernel.Gender;
import org.ieum.kernel.HalfHours;
import org.ieum.kernel.LanguageSkill;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Session;
import org.ieum.kernel.Side;
import org.ieum.kernel.Subject;
import org.ieum.kernel.Week;

/**
 * Everything a round has to know, frozen at its start. Lists are in no particular order, hold no null and no id twice.
 *
 * @param week the week it takes effect in; all half hours and sessions are on this time line
 * @param policy the settings
 * @param learners everybody with a need, and everybody in a running pairing
 * @param tutors everybody {@link Intake#APPROVED} or {@link Intake#PAUSED}
 * @param running pairings that run now
 * @param proposed what an earlier solve of the same round proposed, endings left out; empty for a first solve
 * @param rejections what a coordinator refused in this round
 * @param wishes who would like whom
 * @param vetoes who must not meet whom
 */
public record Problem(
        Week week,
        Policy policy,
        List<Learner> learners,
        List<Tutor> tutors,
        List<Running> running,
        List<Proposed> proposed,
        List<Rejection> rejections,
        List<Wish> wishes,
        List<Veto> vetoes) {

    /**
     * Somebody who wants to learn.
     *
     * @param id identifies the learner among learners
     * @param city key of a city, empty for online only
     * @param free when they have time, in the week's zone
     * @param needs what they want to learn, one subject at most once
     * @param tutorGender the only gender of tutor they accept, if they asked for one (rule 5)
     * @param registeredOn waiting counts from here
     * @param minor whether they are known to be under age
     */
    public record Learner(
            long id,
            Optional<String> city,
            Delivery delivery,
            List<LanguageSkill> languages,
            HalfHours free,
            List<Need> needs,
            Optional<Gender> tutorGender,
            LocalDate registeredOn,
            boolean minor) {

        /** The same learner with other time and needs. */
        public Learner within(HalfHours free, List<Need> needs) {
            return new Learner(id, city, delivery, languages, free, needs, tutorGender, registeredOn, minor);
        }
    }

    /**
     * A subject that a learner wants to be taught.
     *
     * @param sessions lessons a week, 1 to 3, each on another day
     * @param minutes how long each takes: 60, 90 or 120
     */
    public record Need(Subject subject, int sessions, int minutes) {}

    /**
     * Somebody who teaches.
     *
     * @param id identifies the tutor among tutors
     * @param city key of a city, empty for online only
     * @param subjects keys of what they can teach
     * @param free when they have time, in the week's zone
     * @param maxSessions lessons a week at most, over all learners
     * @param maxLearners learners at most
     * @param checked whether a record check of theirs is valid on the Monday
     */
    public record Tutor(
            long id,
            Intake intake,
            Gender gender,
            Optional<String> city,
            Delivery delivery,
            List<LanguageSkill> languages,
            Set<String> subjects,
            HalfHours free,
            int maxSessions,
            int maxLearners,
            Commitment commitment,
            boolean checked) {

        /** The same tutor under another number. */
        public Tutor numbered(long otherId) {
            return copy(otherId, free, maxSessions, maxLearners);
        }

        /** The same tutor with other time and room. */
        public Tutor within(HalfHours free, int maxSessions, int maxLearners) {
            return copy(id, free, maxSessions, maxLearners);
        }

        private Tutor copy(long id, HalfHours free, int maxSessions, int maxLearners) {
            return new Tutor(
                    id,
                    intake,
                    gender,
                    city,
                    delivery,
                    languages,
                    subjects,
                    free,
                    maxSessions,
                    maxLearners,
                    commitment,
                    checked);
        }
    }

    /** Whether a tutor may get somebody new (rule 1). */
    public enum Intake {
        APPROVED,
        /** Keeps running pairings, gets none. */
        PAUSED
    }

    /**
     * A pairing that runs now, perhaps with times or people that no longer fit.
     *
     * @param learner id of a learner of the problem
     * @param tutor id of a tutor, who need not be in the problem (any more)
     * @param since the day it began; where two collide, the older stays
     */
    public record Running(
            long learner, String subject, long tutor, Meeting meeting, Set<Session> times, LocalDate since) {}

    /**
     * A proposal of an earlier solve.
     *
     * @param learner id of a learner of the problem, or of one who is no longer in it
     * @param tutor likewise
     */
    public record Proposed(long learner, String subject, long tutor, Meeting meeting, Set<Session> times, Hold hold) {

        /** The same proposal, held otherwise. */
        public Proposed held(Hold otherwise) {
            return new Proposed(learner, subject, tutor, meeting, times, otherwise);
        }
    }

    /** How firmly a solve holds on to an earlier proposal. */
    public enum Hold {
        /** Stays as it is, or the solve is refused. */
        LOCKED,
        /** Stays as it is if it still fits; else keeps its tutor at other times if it can. */
        KEPT,
        /** Where the search begins; it may give it up for something better. */
        LOOSE
    }

    /** A pairing that must not be proposed in this round. What runs is not touched by it. */
    public record Rejection(long learner, String subject, long tutor) {}

    /**
     * A rank that one person gave another.
     *
     * @param by whose wish it is
     * @param rank 1 is the dearest, 3 the last
     */
    public record Wish(long learner, long tutor, Side by, int rank) {}

    /** Two people who must not be paired. Who said so is not told. */
    public record Veto(long learner, long tutor) {}

    /** The same problem, with other settings. */
    public Problem under(Policy others) {
        return new Problem(week, others, learners, tutors, running, proposed, rejections, wishes, vetoes);
    }

    /** The same problem, with these tutors alone. */
    public Problem with(List<Tutor> others) {
        return new Problem(week, policy, learners, others, running, proposed, rejections, wishes, vetoes);
    }

    /** The same problem, solved from these proposals. */
    public Problem from(List<Proposed> proposals) {
        return new Problem(week, policy, learners, tutors, running, proposals, rejections, wishes, vetoes);
    }
}
