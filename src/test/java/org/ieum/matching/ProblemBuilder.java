package org.ieum.matching;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
                builder.learners.add(learner.learner());
            } else if (person instanceof ATutor tutor) {
                builder.tutors.add(tutor.tutor());
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
        return new ALearner().as(id);
    }

    /** A tutor in Seoul who meets either way, speaks Korean and has room for 12 lessons with 6 learners. */
    public static ATutor tutor(long id) {
        return new ATutor().as(id);
    }

    private static List<LanguageSkill> skills(String... skills) {
        return Arrays.stream(skills).map(LanguageSkill::parse).toList();
    }

    /** Says one thing more of a person, whose words all stay as they are. */
    public abstract static class APerson<P extends APerson<P>> implements Cloneable {

        long id;
        Optional<String> city = Optional.of("Seoul");
        Delivery delivery = Delivery.EITHER;
        List<LanguageSkill> languages = skills("ko:native");
        HalfHours free = HalfHours.NONE;

        @SuppressWarnings("unchecked")
        P saying(Consumer<P> word) {
            try {
                P more = (P) clone();
                word.accept(more);
                return more;
            } catch (CloneNotSupportedException e) {
                throw new IllegalStateException(e);
            }
        }

        public P as(long otherId) {
            return saying(more -> more.id = otherId);
        }

        public P in(String otherCity) {
            return saying(more -> more.city = Optional.of(otherCity));
        }

        public P meeting(Delivery way) {
            return saying(more -> more.delivery = way);
        }

        public P speaking(String... skills) {
            return saying(more -> more.languages = skills(skills));
        }

        public P free(String spans) {
            return free(hours(spans));
        }

        public P free(HalfHours hours) {
            return saying(more -> more.free = hours);
        }
    }

    /** A learner in words. */
    public static final class ALearner extends APerson<ALearner> {

        private List<Problem.Need> needs = List.of();
        private Optional<Gender> tutorGender = Optional.empty();
        private LocalDate registeredOn = MONDAY;
        private boolean minor;

        public ALearner needs(String subject, int sessions, int minutes) {
            Problem.Need need = new Problem.Need(subject(subject), sessions, minutes);
            return saying(more ->
                    more.needs = Stream.concat(needs.stream(), Stream.of(need)).toList());
        }

        public ALearner waiting(int weeks) {
            return saying(more -> more.registeredOn = MONDAY.minusWeeks(weeks));
        }

        public ALearner asksFor(Gender gender) {
            return saying(more -> more.tutorGender = Optional.of(gender));
        }

        public ALearner minor() {
            return saying(more -> more.minor = true);
        }

        public Problem.Learner learner() {
            return new Problem.Learner(id, city, delivery, languages, free, needs, tutorGender, registeredOn, minor);
        }
    }

    /** A tutor in words. */
    public static final class ATutor extends APerson<ATutor> {

        private Problem.Intake intake = Problem.Intake.APPROVED;
        private Set<String> subjects = Set.of();
        private boolean checked;
        private int maxSessions = 12;
        private int maxLearners = 6;
        private Commitment commitment = new Commitment(MONDAY.minusWeeks(1), MONDAY.plusWeeks(60));

        public ATutor teaching(String... keys) {
            return saying(more -> more.subjects = Set.of(keys));
        }

        public ATutor paused() {
            return saying(more -> more.intake = Problem.Intake.PAUSED);
        }

        public ATutor checked() {
            return saying(more -> more.checked = true);
        }

        public ATutor atMost(int sessions, int learners) {
            return saying(more -> {
                more.maxSessions = sessions;
                more.maxLearners = learners;
            });
        }

        public ATutor pledged(LocalDate start, LocalDate end) {
            return saying(more -> more.commitment = new Commitment(start, end));
        }

        public Problem.Tutor tutor() {
            return new Problem.Tutor(
                    id,
                    intake,
                    Gender.FEMALE,
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
}
