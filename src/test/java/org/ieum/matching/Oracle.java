package org.ieum.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import org.ieum.kernel.HalfHours;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Session;
import org.ieum.matching.check.Diary;
import org.ieum.matching.check.Pairs;
import org.ieum.matching.model.Change;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Problem;

/** Finds the true optimum of a tiny round by trying everything, judged by the evaluator alone. */
public final class Oracle {

    private record OpenNeed(Problem.Learner learner, Problem.Need need) {}

    private final Problem problem;
    private final List<OpenNeed> asks = new ArrayList<>();
    private final Map<OpenNeed, List<Plan.Line>> options = new HashMap<>();
    private final ToLongFunction<Plan.Line> worth;
    private long best;

    public Oracle(Problem problem, ToLongFunction<Plan.Line> worth) {
        this.problem = problem;
        this.worth = worth;
        for (Problem.Learner learner : problem.learners()) {
            for (Problem.Need need : learner.needs()) {
                OpenNeed ask = new OpenNeed(learner, need);
                asks.add(ask);
                options.put(ask, options(ask));
            }
        }
    }

    /** The most that any plan is worth. */
    public long optimum() {
        best = 0;
        branch(0, 0, new ArrayList<>());
        return best;
    }

    private void branch(int index, long sum, List<Plan.Line> lines) {
        long rest = asks.subList(index, asks.size()).stream()
                .mapToLong(
                        ask -> options.get(ask).stream().mapToLong(worth).max().orElse(0))
                .sum();
        if (sum + rest <= best) {
            return;
        }
        if (index == asks.size()) {
            best = sum;
            return;
        }
        for (Plan.Line line : options.get(asks.get(index))) {
            lines.add(line);
            if (new Diary(problem).clashes(lines).isEmpty()) {
                branch(index + 1, sum + worth.applyAsLong(line), lines);
            }
            lines.remove(lines.size() - 1);
        }
        branch(index + 1, sum, lines);
    }

    private List<Plan.Line> options(OpenNeed ask) {
        List<Plan.Line> lines = new ArrayList<>();
        for (Problem.Tutor tutor : problem.tutors()) {
            boolean rejected = problem.rejections()
                    .contains(new Problem.Rejection(
                            ask.learner().id(), ask.need().subject().key(), tutor.id()));
            if (rejected
                    || !Pairs.misfits(problem, ask.learner(), tutor, ask.need(), false)
                            .isEmpty()) {
                continue;
            }
            HalfHours starts =
                    ask.learner().free().and(tutor.free()).starts(ask.need().minutes());
            for (Meeting meeting : Meeting.values()) {
                if (Pairs.canMeet(ask.learner(), tutor, meeting)) {
                    add(lines, ask, tutor, meeting, starts.stream().toArray(), 0, new TreeSet<>());
                }
            }
        }
        return lines;
    }

    private static void add(
            List<Plan.Line> lines,
            OpenNeed ask,
            Problem.Tutor tutor,
            Meeting meeting,
            int[] starts,
            int from,
            SortedSet<Session> chosen) {
        if (chosen.size() == ask.need().sessions()) {
            lines.add(new Plan.Line(
                    ask.learner().id(),
                    ask.need().subject().key(),
                    tutor.id(),
                    meeting,
                    new TreeSet<>(chosen),
                    Change.NEW,
                    List.of()));
            return;
        }
        for (int i = from; i < starts.length; i++) {
            Session session = Session.at(starts[i], ask.need().minutes());
            if (chosen.isEmpty() || chosen.last().day() != session.day()) {
                chosen.add(session);
                add(lines, ask, tutor, meeting, starts, i + 1, chosen);
                chosen.remove(session);
            }
        }
    }
}
