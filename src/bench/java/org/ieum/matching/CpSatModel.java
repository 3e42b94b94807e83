package org.ieum.matching;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ieum.kernel.HalfHour;
import org.ieum.kernel.Meeting;
import org.ieum.matching.board.Assignment;
import org.ieum.matching.instance.DayMasks;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.instance.Placement;
import org.ieum.matching.instance.Times;

/**
 * A round as booleans: one for each pair of a need and a tutor, one for each half hour at which a lesson of the pair can
 * begin. A lesson is online where both can, as in the search, which excludes no set of pairs.
 */
final class CpSatModel {

    /** What is known of one pair: whether it is chosen, and its possible lessons in the order of the week. */
    private record PairVariable(int need, int tutor, Meeting meeting, Literal chosen, List<LessonVariable> lessons) {}

    private record LessonVariable(int start, Literal held) {}

    private record TaughtLearner(int tutor, int learner) {}

    private final Instance instance;
    private final CpModel model = new CpModel();
    private final List<PairVariable> pairs = new ArrayList<>();
    private final CpSatTime time;
    private final Map<TaughtLearner, BoolVar> couples = new HashMap<>();
    private final LinearExprBuilder[] sessions;
    private final LinearExprBuilder[] learners;
    private int variables;

    CpSatModel(Instance instance) {
        this.instance = instance;
        time = new CpSatTime(instance.travel);
        sessions = builders(instance.tutorCount());
        learners = builders(instance.tutorCount());
        for (int need : instance.open) {
            addNeed(need);
        }
        for (int tutor = 0; tutor < instance.tutorCount(); tutor++) {
            model.addLessOrEqual(sessions[tutor], instance.pins.sessionsLeft[tutor]);
            model.addLessOrEqual(learners[tutor], Math.max(0, instance.pins.learnersLeft[tutor]));
        }
        time.nobodyTwiceAtOnce(model);
        LinearExprBuilder weight = LinearExpr.newBuilder();
        pairs.forEach(pair -> weight.addTerm(pair.chosen(), instance.needs.weight[pair.need()]));
        model.maximize(weight);
    }

    private static LinearExprBuilder[] builders(int count) {
        LinearExprBuilder[] builders = new LinearExprBuilder[count];
        for (int i = 0; i < count; i++) {
            builders[i] = LinearExpr.newBuilder();
        }
        return builders;
    }

    private void addNeed(int need) {
        List<Literal> one = new ArrayList<>();
        for (int tutor : instance.tutors(need)) {
            one.add(addPair(need, tutor).chosen());
        }
        if (instance.isBound(need)) {
            model.addExactlyOne(one);
        } else {
            model.addAtMostOne(one);
        }
    }

    private PairVariable addPair(int need, int tutor) {
        PairVariable pair = new PairVariable(need, tutor, instance.easiest(need, tutor), variable(), new ArrayList<>());
        pairs.add(pair);
        LinearExprBuilder all = LinearExpr.newBuilder();
        for (int day = 0; day < DayMasks.DAYS; day++) {
            List<Literal> ofDay = addLessons(pair, day);
            model.addAtMostOne(ofDay);
            ofDay.forEach(all::add);
        }
        model.addEquality(all, LinearExpr.term(pair.chosen(), instance.needs.sessions[need]));
        sessions[tutor].addTerm(pair.chosen(), instance.needs.sessions[need]);
        int learner = instance.needs.learner[need];
        if (!instance.pins.teaches(tutor, learner)) {
            model.addImplication(
                    pair.chosen(), couples.computeIfAbsent(new TaughtLearner(tutor, learner), this::couple));
        }
        return pair;
    }

    private BoolVar couple(TaughtLearner couple) {
        BoolVar taught = variable();
        learners[couple.tutor()].add(taught);
        return taught;
    }

    private List<Literal> addLessons(PairVariable pair, int day) {
        List<Literal> ofDay = new ArrayList<>();
        long starts = instance.starts(pair.need(), pair.tutor(), pair.meeting(), day);
        for (long left = starts; left != 0; left &= left - 1) {
            int start = day * HalfHour.DAY + Long.numberOfTrailingZeros(left);
            Literal held = variable();
            ofDay.add(held);
            pair.lessons().add(new LessonVariable(start, held));
            int length = instance.needs.length[pair.need()];
            time.take(new CpSatTime.Attendee(true, pair.tutor()), start, length, pair.meeting(), held);
            time.take(
                    new CpSatTime.Attendee(false, instance.needs.learner[pair.need()]),
                    start,
                    length,
                    pair.meeting(),
                    held);
        }
        return ofDay;
    }

    private BoolVar variable() {
        variables++;
        return model.newBoolVar("");
    }

    /** Tells the solver of a plan to begin with. */
    void hint(Assignment plan) {
        for (PairVariable pair : pairs) {
            Placement placement = plan.of(pair.need());
            boolean chosen = placement != null && placement.tutor() == pair.tutor();
            model.addHint(pair.chosen(), chosen);
            long[] begins = DayMasks.none();
            Times.mark(chosen ? placement.times() : Times.NONE, 1, begins);
            for (LessonVariable lesson : pair.lessons()) {
                long day = begins[lesson.start() / HalfHour.DAY];
                model.addHint(lesson.held(), (day >>> lesson.start() % HalfHour.DAY & 1) != 0);
            }
        }
    }

    CpModel model() { return model; }

    int variables() { return variables; }

    /** The solver's plan, with what is pinned. */
    Assignment read(CpSolver solver) {
        Assignment plan = new Ledger(instance).plan();
        for (PairVariable pair : pairs) {
            if (solver.booleanValue(pair.chosen())) {
                long times = Times.NONE;
                for (LessonVariable lesson : pair.lessons()) {
                    times = solver.booleanValue(lesson.held()) ? Times.plus(times, lesson.start()) : times;
                }
                plan.set(new Placement(pair.need(), pair.tutor(), pair.meeting(), times));
            }
        }
        return plan;
    }
}
