package org.ieum.matching.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Session;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Problem;
import org.ieum.matching.model.Violation;
import org.ieum.matching.model.Violation.Kind;

/** The evaluator's record of who is where and when, and of how much each tutor has taken on. */
public final class Diary {

    private record Appointment(Session time, Meeting meeting, String subject) {}

    private final int travelMinutes;
    private final Map<Long, Problem.Tutor> tutors = new HashMap<>();
    private final Map<Long, List<Appointment>> learnerEntries = new HashMap<>();
    private final Map<Long, List<Appointment>> tutorEntries = new HashMap<>();
    private final Map<Long, Set<Long>> learnersOf = new HashMap<>();

    public Diary(Problem problem) {
        travelMinutes = problem.policy().travelMinutes();
        problem.tutors().forEach(tutor -> tutors.put(tutor.id(), tutor));
    }

    /** Everything in which the lines get into each other's way, and nothing else that was written here. */
    public List<Violation> clashes(List<Plan.Line> lines) {
        List<Violation> found = new ArrayList<>();
        forEachPerson(
                lines,
                Plan.Line::learner,
                mine -> clash(mine, (kind, line) -> found.add(new Violation(kind, line.learner(), line.subject(), 0))));
        forEachPerson(lines, Plan.Line::tutor, mine -> {
            clash(mine, (kind, line) -> found.add(new Violation(kind, 0, line.subject(), line.tutor())));
            checkLoad(mine, found);
        });
        return found;
    }

    /** Person by person, of whom each has a few: a large plan's lines kept by person would need more room than the plan. */
    private static void forEachPerson(
            List<Plan.Line> lines, ToLongFunction<Plan.Line> person, Consumer<List<Plan.Line>> check) {
        List<Plan.Line> sorted =
                lines.stream().sorted(Comparator.comparingLong(person)).toList();
        for (int from = 0, to; from < sorted.size(); from = to) {
            long whose = person.applyAsLong(sorted.get(from));
            to = from + 1;
            while (to < sorted.size() && person.applyAsLong(sorted.get(to)) == whose) {
                to++;
            }
            check.accept(sorted.subList(from, to));
        }
    }

    private void clash(List<Plan.Line> ofOne, BiConsumer<Kind, Plan.Line> report) {
        List<Appointment> written = new ArrayList<>();
        for (Plan.Line line : ofOne) {
            for (Session time : line.times()) {
                Appointment appointment = new Appointment(time, line.meeting(), line.subject());
                kinds(appointment, written).forEach(kind -> report.accept(kind, line));
                written.add(appointment);
            }
        }
    }

    private void checkLoad(List<Plan.Line> taught, List<Violation> found) {
        long id = taught.get(0).tutor();
        Problem.Tutor tutor = tutors.get(id);
        if (tutor == null) {
            return;
        }
        if (taught.stream().mapToInt(line -> line.times().size()).sum() > tutor.maxSessions()) {
            found.add(new Violation(Kind.MAX_SESSIONS, 0, "", id));
        }
        if (taught.stream().mapToLong(Plan.Line::learner).distinct().count() > tutor.maxLearners()) {
            found.add(new Violation(Kind.MAX_LEARNERS, 0, "", id));
        }
    }

    private Set<Kind> kinds(Appointment appointment, Collection<Appointment> others) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (Appointment other : others) {
            int gap = gap(appointment.time(), other.time());
            if (gap < 0) {
                kinds.add(Kind.DOUBLE_BOOKED);
            } else if (gap < travelMinutes
                    && appointment.meeting() == Meeting.IN_PERSON
                    && other.meeting() == Meeting.IN_PERSON) {
                kinds.add(Kind.TRAVEL);
            }
        }
        return kinds;
    }

    /** Minutes between two lessons, negative when they overlap, a day when they are on different days. */
    private static int gap(Session one, Session other) {
        if (one.day() != other.day()) {
            return 24 * 60;
        }
        return Math.max(other.start() - one.start() - one.minutes(), one.start() - other.start() - other.minutes());
    }

    /** Whether a running pairing could be added as it is. */
    boolean hasRoom(Problem.Running pairing) {
        Problem.Tutor tutor = tutors.get(pairing.tutor());
        List<Appointment> teaching = tutorEntries.getOrDefault(pairing.tutor(), List.of());
        List<Appointment> learning = learnerEntries.getOrDefault(pairing.learner(), List.of());
        Set<Long> learners = new HashSet<>(learnersOf.getOrDefault(pairing.tutor(), Set.of()));
        learners.add(pairing.learner());
        return teaching.size() + pairing.times().size() <= tutor.maxSessions()
                && learners.size() <= tutor.maxLearners()
                && pairing.times().stream()
                        .map(time -> new Appointment(time, pairing.meeting(), pairing.subject()))
                        .allMatch(appointment -> kinds(appointment, teaching).isEmpty()
                                && kinds(appointment, learning).isEmpty());
    }

    void add(Problem.Running pairing) {
        pairing.times()
                .forEach(time -> write(
                        pairing.learner(),
                        pairing.tutor(),
                        new Appointment(time, pairing.meeting(), pairing.subject())));
    }

    private void write(long learner, long tutor, Appointment appointment) {
        learnerEntries.computeIfAbsent(learner, id -> new ArrayList<>()).add(appointment);
        tutorEntries.computeIfAbsent(tutor, id -> new ArrayList<>()).add(appointment);
        learnersOf.computeIfAbsent(tutor, id -> new HashSet<>()).add(learner);
    }
}
