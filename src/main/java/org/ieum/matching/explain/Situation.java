package org.ieum.matching.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ieum.kernel.Session;
import org.ieum.matching.board.Board;
import org.ieum.matching.board.Compiling;
import org.ieum.matching.instance.DayMasks;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.instance.Times;
import org.ieum.matching.model.Change;
import org.ieum.matching.model.NeedKey;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Problem;
import org.ieum.matching.model.Violation;

/** A problem with a plan for it, as one needs them to ask what else could be. */
public final class Situation {

    final Problem problem;
    final Instance instance;
    /** The plan, beside what is pinned. */
    final Board board;
    /** Per tutor the hours in which they have no lesson. */
    final long[][] tutorOpen;
    /** Per learner the hours in which they have no lesson. */
    final long[][] learnerOpen;

    private final Map<Long, List<Plan.Line>> ofLearner = new HashMap<>();
    private final Map<Long, List<Plan.Line>> ofTutor = new HashMap<>();

    /** @param lines a plan for the problem, without any {@link Violation} */
    public Situation(Problem problem, Collection<Plan.Line> lines) {
        this.problem = problem;
        instance = Compiling.of(problem);
        board = new Board(instance.facts);
        tutorOpen = copy(instance.people.tutorFree);
        learnerOpen = copy(instance.people.learnerFree);
        for (int need : instance.open) {
            board.expect(need);
        }
        lines.stream().filter(line -> line.change() != Change.ENDED).forEach(this::note);
        board.commit();
    }

    private static long[][] copy(long[][] masks) {
        long[][] copy = masks.clone();
        for (int i = 0; i < copy.length; i++) {
            copy[i] = masks[i].clone();
        }
        return copy;
    }

    private void note(Plan.Line line) {
        int tutor = instance.people.tutor(line.tutor());
        int need = need(line.learner(), line.subject());
        long times = Times.of(List.<Session>copyOf(line.times()));
        if (!instance.isPinned(need)) {
            board.put(need, tutor, times);
        }
        ofLearner.computeIfAbsent(line.learner(), id -> new ArrayList<>()).add(line);
        ofTutor.computeIfAbsent(line.tutor(), id -> new ArrayList<>()).add(line);
        long[] busy = DayMasks.none();
        Times.mark(times, instance.needs.length[need], busy);
        for (int day = 0; day < DayMasks.DAYS; day++) {
            tutorOpen[tutor][day] &= ~busy[day];
            learnerOpen[instance.needs.learner[need]][day] &= ~busy[day];
        }
    }

    int need(long learner, String subject) {
        return instance.needs.find(instance.people.learner(learner), subject);
    }

    /** What the plan gives the learner. */
    List<Plan.Line> ofLearner(long learner) {
        return ofLearner.getOrDefault(learner, List.of());
    }

    /** What the plan gives the tutor. */
    List<Plan.Line> ofTutor(long tutor) {
        return ofTutor.getOrDefault(tutor, List.of());
    }

    /** Whether the tutor could have one learner more, or this one for another subject. */
    boolean hasPlace(int tutor, int learner) {
        List<Plan.Line> lines = ofTutor(instance.people.tutors.get(tutor).id());
        long id = instance.people.learners.get(learner).id();
        return lines.stream().anyMatch(line -> line.learner() == id)
                || lines.stream().map(Plan.Line::learner).distinct().count()
                        < instance.people.tutors.get(tutor).maxLearners();
    }

    NeedKey ask(int need) {
        return new NeedKey(
                instance.people.learners.get(instance.needs.learner[need]).id(),
                instance.needs.asked(need).subject().key());
    }
}
