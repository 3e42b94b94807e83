package org.ieum.matching.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ieum.kernel.HalfHours;
import org.ieum.kernel.Session;
import org.ieum.matching.board.Assignment;
import org.ieum.matching.board.Board;
import org.ieum.matching.board.Compiling;
import org.ieum.matching.check.Diary;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.instance.Placement;
import org.ieum.matching.instance.Times;
import org.ieum.matching.model.Change;
import org.ieum.matching.model.NeedKey;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Problem;
import org.ieum.matching.search.EjectionChain;

/**
 * A small part of a situation with one thing changed: some tutors, all that the plan gives them, and one need that got
 * nobody. What its learners do with other tutors is taken out of their hours; what runs or is locked stays.
 */
final class Excerpt {

    private final Situation whole;
    private final Set<Long> tutors;
    private final Changing changing;
    private final Map<Long, Set<String>> subjects = new HashMap<>();
    private final Problem problem;
    private final Instance instance;
    private final Board board;
    private final int need;
    private final boolean faithful;

    Excerpt(Situation whole, Set<Long> tutors, NeedKey ask, Changing changing) {
        this.whole = whole;
        this.tutors = tutors;
        this.changing = changing;
        for (long tutor : tutors) {
            whole.ofTutor(tutor).forEach(line -> with(line.learner()).add(line.subject()));
        }
        with(ask.learner()).add(ask.subject());
        problem = problem(ask.learner());
        instance = Compiling.of(problem);
        board = new Board(instance.facts);
        faithful = fill();
        need = instance.needs.find(instance.people.learner(ask.learner()), ask.subject());
    }

    private Set<String> with(long learner) {
        return subjects.computeIfAbsent(learner, id -> new TreeSet<>());
    }

    private Problem problem(long changed) {
        Problem all = whole.problem;
        return new Problem(
                all.week(),
                all.policy(),
                subjects.keySet().stream().map(id -> learner(id, changed)).toList(),
                tutors.stream()
                        .map(id -> changing.of(whole.instance.people.tutors.get(whole.instance.people.tutor(id))))
                        .toList(),
                all.running().stream()
                        .filter(pairing -> isHere(pairing.learner(), pairing.subject()) && goesOn(pairing))
                        .toList(),
                all.proposed().stream()
                        .filter(proposal -> isHere(proposal.learner(), proposal.subject()))
                        .toList(),
                all.rejections().stream()
                        .filter(rejection -> isHere(rejection.learner(), rejection.subject()))
                        .toList(),
                List.of(),
                all.vetoes().stream()
                        .filter(veto -> subjects.containsKey(veto.learner()))
                        .toList());
    }

    private boolean isHere(long learner, String subject) {
        return subjects.getOrDefault(learner, Set.of()).contains(subject);
    }

    private boolean goesOn(Problem.Running pairing) {
        return tutors.contains(pairing.tutor())
                && whole.ofTutor(pairing.tutor()).stream()
                        .anyMatch(line -> line.learner() == pairing.learner()
                                && line.subject().equals(pairing.subject()));
    }

    private Problem.Learner learner(long id, long changed) {
        Problem.Learner stored = whole.instance.people.learners.get(whole.instance.people.learner(id));
        Problem.Learner learner = id == changed ? changing.of(stored) : stored;
        Set<Integer> busy = new HashSet<>();
        for (Plan.Line line : elsewhere(id)) {
            line.times().forEach(time -> time.indices().forEach(busy::add));
        }
        return learner.within(
                HalfHours.of(learner.free().stream().filter(index -> !busy.contains(index))),
                learner.needs().stream()
                        .filter(asked -> isHere(id, asked.subject().key()))
                        .toList());
    }

    private List<Plan.Line> elsewhere(long learner) {
        return whole.ofLearner(learner).stream()
                .filter(line -> !tutors.contains(line.tutor()))
                .toList();
    }

    /** Puts the plan on the board; false if this part alone does not show what the whole would. */
    private boolean fill() {
        for (int open : instance.open) {
            board.expect(open);
        }
        for (long tutor : tutors) {
            for (Plan.Line line : whole.ofTutor(tutor)) {
                if (!put(line)) {
                    return false;
                }
            }
        }
        board.commit();
        return true;
    }

    private boolean put(Plan.Line line) {
        int served = instance.needs.find(instance.people.learner(line.learner()), line.subject());
        int tutor = instance.people.tutor(line.tutor());
        boolean goesOn = line.change() == Change.KEPT || line.change() == Change.MOVED;
        if (instance.isPinned(served)) {
            return true;
        }
        if ((goesOn && !instance.isBound(served)) || Arrays.binarySearch(instance.tutors(served), tutor) < 0) {
            return false;
        }
        board.put(served, tutor, Times.of(List.<Session>copyOf(line.times())));
        return true;
    }

    /** Serves the need without anybody's loss, if it can; then {@link #lines()} tells how. */
    boolean serves(int links) {
        if (!faithful || instance.tutors(need).length == 0 || !new EjectionChain(instance, board).place(need, links)) {
            return false;
        }
        List<Plan.Line> all = lines();
        subjects.keySet().forEach(learner -> all.addAll(elsewhere(learner)));
        return new Diary(problem).clashes(all).isEmpty();
    }

    /** What these tutors do on the board, by lines whose change and reasons say nothing. */
    List<Plan.Line> lines() {
        Assignment assignment = Assignment.of(board);
        List<Plan.Line> lines = new ArrayList<>();
        for (Placement placement : assignment.all()) {
            NeedKey ask = new NeedKey(
                    instance.people
                            .learners
                            .get(instance.needs.learner[placement.need()])
                            .id(),
                    instance.needs.asked(placement.need()).subject().key());
            lines.add(line(ask, placement));
        }
        return lines;
    }

    private Plan.Line line(NeedKey ask, Placement placement) {
        long tutor = instance.people.tutors.get(placement.tutor()).id();
        TreeSet<Session> times =
                new TreeSet<>(Times.sessions(placement.times(), instance.needs.length[placement.need()]));
        return whole.ofTutor(tutor).stream()
                .filter(line -> line.learner() == ask.learner()
                        && line.subject().equals(ask.subject())
                        && line.times().equals(times))
                .findFirst()
                .orElseGet(() -> new Plan.Line(
                        ask.learner(), ask.subject(), tutor, placement.meeting(), times, Change.NEW, List.of()));
    }
}
