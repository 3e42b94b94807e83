package org.ieum.matching;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.ieum.kernel.WeeklySpan;
import org.ieum.matching.model.Policy;
import org.ieum.matching.model.Problem;
import org.ieum.matching.model.Weights;

/** Builds a problem in words: given a learner who needs this and a tutor who teaches that. */
public final class ProblemBuilder {

    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final Week WEEK = new Week(MONDAY, ZoneId.of("Asia/Seoul"));

    private final List<Problem.Learner> learners = new ArrayList<>();
    private final List<Problem.Tutor> tutors = new ArrayList<>();
    private final List<Problem.Running> running = new ArrayList<>();
    private final List<Problem.Proposed> proposed = new ArrayList<>();
    private final List<Problem.Rejection> rejections = new ArrayList<>();
    private final List<Problem.Wish> wishes = new ArrayList<>();
    private final List<Problem.Veto> vetoes = new ArrayList<>();
    private Policy policy = Policy.DEFAULT;

    public static ProblemBuilder given(Object... people) {
        ProblemBuilder builder = new ProblemBuilder();
        for (Object person : people) {
            if (person instanceof ALearner learner) {
                builder.learners.add(learner.learner);
            } else if (person instanceof ATutor tutor) {
                builder.tutors.add(tutor.tutor);
            } else {
                throw new IllegalArgumentException(person.toString());
            }
        }
        return builder;
    }

    public ProblemBuilder running(long learner, String subject, long tutor, Meeting meeting, String times, int weeks) {
        running.add(new Problem.Running(learner, subject, tutor, meeting, times(times), MONDAY.minusWeeks(weeks)));
        return this;
    }

    public ProblemBuilder proposed(
            long learner, String subject, long tutor, Meeting meeting, String times, Problem.Hold hold) {
        proposed.add(new Problem.Proposed(learner, subject, tutor, meeting, times(times), hold));
        return this;
    }

    public ProblemBuilder rejected(long learner, String subject, long tutor) {
        rejections.add(new Problem.Rejection(learner, subject, tutor));
        return this;
    }

    public ProblemBuilder wish(long learner, long tutor, Side by, int rank) {
        wishes.add(new Problem.Wish(learner, tutor, by, rank));
        return this;
    }

    public ProblemBuilder veto(long learner, long tutor) {
        vetoes.add(new Problem.Veto(learner, tutor));
        return this;
    }

    public ProblemBuilder weighing(Weights weights) {
        policy = policy.weighing(weights);
        return this;
    }

    public Problem problem() {
        return problem(WEEK);
    }

    public Problem problem(Week week) {
        return new Problem(week, policy, learners, tutors, running, proposed, rejections, wishes, vetoes);
    }

    public static Set<Session> times(String text) {
        return Arrays.stream(text.split(";", -1)).map(Session::parse).collect(Collectors.toSet());
    }

    public static HalfHours hours(String spans) {
        List<WeeklySpan> parsed = spans.isEmpty()
                ? List.of()
                : Arrays.stream(spans.split(";", -1)).map(WeeklySpan::parse).toList();
        return WEEK.halfHours(parsed, WEEK.zone());
    }

    public static Subject subject(String key) {
        return new Subject(key, key.equals("english") ? Optional.of("en") : Optional.empty());
    }

    /** A learner in Seoul who meets either way, speaks Korean and registered on the Monday itself. */
    public static ALearner learner(long id) {
        return new ALearner(new Problem.Learner(
                id,
                Optional.of("Seoul"),
                Delivery.EITHER,
                List.of(LanguageSkill.parse("ko:native")),
                HalfHours.NONE,
                List.of(),
                Optional.empty(),
                MONDAY));
    }

    /** A tutor in Seoul who meets either way, speaks Korean and has room for 12 lessons with 6 learners. */
    public static ATutor tutor(long id) {
        return new ATutor(new Problem.Tutor(
                id,
                Problem.Intake.APPROVED,
                Gender.FEMALE,
                Optional.of("Seoul"),
                Delivery.EITHER,
                List.of(LanguageSkill.parse("ko:native")),
                Set.of(),
                HalfHours.NONE,
                12,
                6,
                new Commitment(MONDAY.minusWeeks(1), MONDAY.plusWeeks(60))));
    }

    /** Changes one thing of a learner at a time. */
    public record ALearner(Problem.Learner learner) {

        public ALearner as(long id) {
            return new ALearner(new Problem.Learner(
                    id,
                    learner.city(),
                    learner.delivery(),
                    learner.languages(),
                    learner.free(),
                    learner.needs(),
                    learner.tutorGender(),
                    learner.registeredOn()));
        }

        public ALearner needs(String subject, int sessions, int minutes) {
            List<Problem.Need> needs = new ArrayList<>(learner.needs());
            needs.add(new Problem.Need(subject(subject), sessions, minutes));
            return with(learner.city(), learner.delivery(), learner.languages(), learner.free(), needs);
        }

        public ALearner free(String spans) {
            return free(hours(spans));
        }

        public ALearner free(HalfHours hours) {
            return with(learner.city(), learner.delivery(), learner.languages(), hours, learner.needs());
        }

        public ALearner meeting(Delivery delivery) {
            return with(learner.city(), delivery, learner.languages(), learner.free(), learner.needs());
        }

        public ALearner in(String city) {
            return with(Optional.of(city), learner.delivery(), learner.languages(), learner.free(), learner.needs());
        }

        public ALearner speaking(String... skills) {
            List<LanguageSkill> languages =
                    Arrays.stream(skills).map(LanguageSkill::parse).toList();
            return with(learner.city(), learner.delivery(), languages, learner.free(), learner.needs());
        }

        public ALearner waiting(int weeks) {
            return new ALearner(new Problem.Learner(
                    learner.id(),
                    learner.city(),
                    learner.delivery(),
                    learner.languages(),
                    learner.free(),
                    learner.needs(),
                    learner.tutorGender(),
                    MONDAY.minusWeeks(weeks)));
        }

        public ALearner asksFor(Gender gender) {
            return new ALearner(new Problem.Learner(
                    learner.id(),
                    learner.city(),
                    learner.delivery(),
                    learner.languages(),
                    learner.free(),
                    learner.needs(),
                    Optional.of(gender),
                    learner.registeredOn()));
        }

        private ALearner with(
                Optional<String> city,
                Delivery delivery,
                List<LanguageSkill> languages,
                HalfHours free,
                List<Problem.Need> needs) {
            return new ALearner(new Problem.Learner(
                    learner.id(),
                    city,
                    delivery,
                    languages,
                    free,
                    needs,
                    learner.tutorGender(),
                    learner.registeredOn()));
        }
    }

    /** Changes one thing of a tutor at a time. */
    public record ATutor(Problem.Tutor tutor) {

        public ATutor as(long id) {
            return new ATutor(new Problem.Tutor(
                    id,
                    tutor.intake(),
                    tutor.gender(),
                    tutor.city(),
                    tutor.delivery(),
                    tutor.languages(),
                    tutor.subjects(),
                    tutor.free(),
                    tutor.maxSessions(),
                    tutor.maxLearners(),
                    tutor.commitment()));
        }

        public ATutor teaching(String... subjects) {
            return with(tutor.intake(), tutor.city(), tutor.delivery(), tutor.languages(), Set.of(subjects));
        }

        public ATutor paused() {
            return with(Problem.Intake.PAUSED, tutor.city(), tutor.delivery(), tutor.languages(), tutor.subjects());
        }

        public ATutor in(String city) {
            return with(tutor.intake(), Optional.of(city), tutor.delivery(), tutor.languages(), tutor.subjects());
        }

        public ATutor meeting(Delivery delivery) {
            return with(tutor.intake(), tutor.city(), delivery, tutor.languages(), tutor.subjects());
        }

        public ATutor speaking(String... skills) {
            List<LanguageSkill> languages =
                    Arrays.stream(skills).map(LanguageSkill::parse).toList();
            return with(tutor.intake(), tutor.city(), tutor.delivery(), languages, tutor.subjects());
        }

        public ATutor free(String spans) {
            return free(hours(spans));
        }

        public ATutor free(HalfHours hours) {
            return room(hours, tutor.maxSessions(), tutor.maxLearners(), tutor.commitment());
        }

        public ATutor atMost(int sessions, int learners) {
            return room(tutor.free(), sessions, learners, tutor.commitment());
        }

        public ATutor pledged(LocalDate start, LocalDate end) {
            return room(tutor.free(), tutor.maxSessions(), tutor.maxLearners(), new Commitment(start, end));
        }

        private ATutor with(
                Problem.Intake standing,
                Optional<String> city,
                Delivery delivery,
                List<LanguageSkill> languages,
                Set<String> subjects) {
            return new ATutor(new Problem.Tutor(
                    tutor.id(),
                    standing,
                    tutor.gender(),
                    city,
                    delivery,
                    languages,
                    subjects,
                    tutor.free(),
                    tutor.maxSessions(),
                    tutor.maxLearners(),
                    tutor.commitment()));
        }

        private ATutor room(HalfHours free, int sessions, int learners, Commitment commitment) {
            return new ATutor(new Problem.Tutor(
                    tutor.id(),
                    tutor.intake(),
                    tutor.gender(),
                    tutor.city(),
                    tutor.delivery(),
                    tutor.languages(),
                    tutor.subjects(),
                    free,
                    sessions,
                    learners,
                    commitment));
        }
    }
}
