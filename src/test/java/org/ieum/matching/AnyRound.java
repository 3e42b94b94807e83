package org.ieum.matching;

import static org.ieum.matching.ProblemBuilder.given;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ieum.kernel.Delivery;
import org.ieum.kernel.Gender;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Side;
import org.ieum.matching.model.Problem;

/** Small rounds by chance, in which people have little time and nearly everything can stand between two of them. */
public final class AnyRound {

    private static final String[] SUBJECTS = {"math", "math", "math", "it", "english"};
    private static final String[] CITIES = {"Seoul", "Seoul", "Seoul", "Busan"};
    private static final String[][] SPEECH = {
        {"ko:native"},
        {"ko:native"},
        {"ko:native"},
        {"ko:native"},
        {"ko:native"},
        {"ko:native", "en:C1"},
        {"ko:B1", "en:C2"},
        {"ko:A2", "en:B1"},
        {"en:A2", "zh:B2"},
        {"zh:native", "en:native"}
    };
    private static final Delivery[] DELIVERIES = {
        Delivery.EITHER, Delivery.EITHER, Delivery.EITHER, Delivery.EITHER, Delivery.IN_PERSON, Delivery.ONLINE
    };
    private static final Gender[] GENDERS = {Gender.FEMALE, Gender.MALE, Gender.OTHER};
    private static final List<Problem.Hold> HOLDS = List.of(
            Problem.Hold.KEPT,
            Problem.Hold.KEPT,
            Problem.Hold.LOOSE,
            Problem.Hold.LOOSE,
            Problem.Hold.LOOSE,
            Problem.Hold.KEPT,
            Problem.Hold.KEPT,
            Problem.Hold.LOOSE,
            Problem.Hold.LOCKED);
    private static final int MOST_LEARNERS = 5;
    private static final int MOST_TUTORS = 3;

    private AnyRound() {}

    /** Two people and what is between them; numbers of people who may not be there. */
    private record Between(int learner, int tutor, String subject, Meeting meeting, String time, int kind) {

        /** Mostly as one of the learner's needs has it, if there is such a learner. */
        Between shaped(List<ProblemBuilder.ALearner> learners) {
            if (learner > learners.size() || kind == 1) {
                return new Between(learner, tutor, subject, meeting, "MON " + time + "/60", kind);
            }
            List<Problem.Need> needs = learners.get(learner - 1).learner().needs();
            Problem.Need need = needs.get(kind % needs.size());
            String lesson = time + "/" + need.minutes();
            String days = need.sessions() == 2 ? "MON " + lesson + ";TUE " + lesson : "MON " + lesson;
            return new Between(learner, tutor, need.subject().key(), meeting, days, kind);
        }
    }

    /** Nothing runs and nothing was proposed. */
    public static Arbitrary<Problem> first() {
        return round(Arbitraries.just(List.of()), Arbitraries.just(List.of()));
    }

    /** Things run, fitting or not. */
    public static Arbitrary<Problem> later() {
        return round(between().list().ofMinSize(1).ofMaxSize(4), Arbitraries.just(List.of()));
    }

    /** Things run and others were proposed before. */
    public static Arbitrary<Problem> again() {
        return round(
                between().list().ofMinSize(1).ofMaxSize(3), between().list().ofMaxSize(3));
    }

    private static Arbitrary<Problem> round(Arbitrary<List<Between>> running, Arbitrary<List<Between>> proposed) {
        return Combinators.combine(
                        learner().list().ofMinSize(2).ofMaxSize(MOST_LEARNERS),
                        tutor().list().ofMinSize(1).ofMaxSize(MOST_TUTORS),
                        running,
                        proposed,
                        between().list().ofMaxSize(4))
                .as(AnyRound::problem);
    }

    private static Problem problem(
            List<ProblemBuilder.ALearner> learners,
            List<ProblemBuilder.ATutor> tutors,
            List<Between> running,
            List<Between> proposed,
            List<Between> feelings) {
        List<Object> people = new ArrayList<>();
        IntStream.range(0, learners.size())
                .forEach(i -> people.add(learners.get(i).as(i + 1)));
        IntStream.range(0, tutors.size()).forEach(i -> people.add(tutors.get(i).as(i + 1)));
        ProblemBuilder round = given(people.toArray());
        running.stream()
                .map(pair -> pair.shaped(learners))
                .forEach(r -> round.running(r.learner, r.subject, r.tutor, r.meeting, r.time, r.kind));
        Set<List<Object>> asked = new HashSet<>();
        for (Between pair : proposed) {
            Between p = pair.shaped(learners);
            if (asked.add(List.of(p.learner, p.subject))) {
                Problem.Hold hold = HOLDS.get(p.kind % HOLDS.size());
                round.proposed(p.learner, p.subject, p.tutor, p.meeting, p.time, hold);
            }
        }
        feelings.forEach(f -> feel(round, f));
        return round.problem();
    }

    private static void feel(ProblemBuilder round, Between feeling) {
        int rank = 1 + feeling.kind % 3;
        if (feeling.kind < 2) {
            round.veto(feeling.learner, feeling.tutor);
        } else if (feeling.kind < 4) {
            round.rejected(feeling.learner, feeling.subject, feeling.tutor);
        } else if (feeling.kind < 7) {
            round.wish(feeling.learner, feeling.tutor, Side.LEARNER, rank);
        } else {
            round.wish(feeling.learner, feeling.tutor, Side.TUTOR, rank);
        }
    }

    private static Arbitrary<ProblemBuilder.ALearner> learner() {
        return Combinators.combine(
                        hours(),
                        Arbitraries.of(DELIVERIES),
                        Arbitraries.of(SPEECH),
                        Arbitraries.of(CITIES),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.of(GENDERS).injectNull(0.85),
                        need().list().ofMinSize(1).ofMaxSize(2).uniqueElements(Problem.Need::subject))
                .as((hours, delivery, speech, city, weeks, gender, needs) -> {
                    ProblemBuilder.ALearner learner = ProblemBuilder.learner(1)
                            .free(hours)
                            .meeting(delivery)
                            .speaking(speech)
                            .in(city)
                            .waiting(weeks);
                    for (Problem.Need need : needs) {
                        learner = learner.needs(need.subject().key(), need.sessions(), need.minutes());
                    }
                    // Without another draw: seeds that are known go on.
                    ProblemBuilder.ALearner aged = weeks % 4 == 3 ? learner.minor() : learner;
                    return gender == null ? aged : aged.asksFor(gender);
                });
    }

    private static Arbitrary<Problem.Need> need() {
        return Combinators.combine(Arbitraries.of(SUBJECTS), Arbitraries.of(1, 1, 1, 2), Arbitraries.of(60, 60, 60, 90))
                .as((subject, sessions, minutes) ->
                        new Problem.Need(ProblemBuilder.subject(subject), sessions, minutes));
    }

    private static Arbitrary<ProblemBuilder.ATutor> tutor() {
        return Combinators.combine(
                        hours(),
                        Arbitraries.of(DELIVERIES),
                        Arbitraries.of(SPEECH),
                        Arbitraries.of(CITIES),
                        Arbitraries.of(SUBJECTS).set().ofMinSize(2),
                        Combinators.combine(Arbitraries.of(0, 1, 2, 3, 4, 5, 6), Arbitraries.of(0, 1, 1, 2, 2, 3))
                                .as(List::of),
                        Arbitraries.integers().between(0, 9))
                .as((hours, delivery, speech, city, subjects, room, oddity) -> {
                    ProblemBuilder.ATutor tutor = ProblemBuilder.tutor(1)
                            .free(hours)
                            .meeting(delivery)
                            .speaking(speech)
                            .in(city)
                            .teaching(subjects.toArray(String[]::new))
                            .atMost(room.get(0), room.get(1));
                    return odd(oddity % 2 == 0 ? tutor.checked() : tutor, oddity);
                });
    }

    /** One in ten is on leave, one has not begun in time, one soon ends. */
    private static ProblemBuilder.ATutor odd(ProblemBuilder.ATutor tutor, int oddity) {
        return switch (oddity) {
            case 9 -> tutor.paused();
            case 8 -> tutor.pledged(ProblemBuilder.MONDAY.plusWeeks(5), ProblemBuilder.MONDAY.plusWeeks(70));
            case 7 -> tutor.pledged(ProblemBuilder.MONDAY.minusWeeks(50), ProblemBuilder.MONDAY.plusWeeks(5));
            default -> tutor;
        };
    }

    /** One stretch on each of one or two days. */
    private static Arbitrary<String> hours() {
        Arbitrary<String> stretch = Combinators.combine(
                        Arbitraries.integers().between(17, 18),
                        Arbitraries.integers().between(1, 4))
                .as((from, hours) -> from + ":00-" + (from + hours) + ":30");
        return Combinators.combine(stretch, stretch.injectNull(0.3))
                .as((monday, tuesday) -> "MON " + monday + (tuesday == null ? "" : ";TUE " + tuesday));
    }

    private static Arbitrary<Between> between() {
        Arbitrary<String> time = Arbitraries.of("18:00", "18:00", "18:30", "18:30", "19:00", "20:30");
        return Combinators.combine(
                        Arbitraries.integers().between(1, MOST_LEARNERS),
                        Arbitraries.of(1, 1, 1, 2, 2, 3, 4),
                        Arbitraries.of(SUBJECTS),
                        Arbitraries.of(Meeting.values()),
                        time,
                        Arbitraries.integers().between(1, 9))
                .as(Between::new);
    }
}
