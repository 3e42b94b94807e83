package org.ieum.matching;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ieum.matching.board.Compiling;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.model.Problem;

/**
 * The best assignment of needs to tutors if each pair only had to overlap somewhere, as the known services do it, by
 * minimum cost flow. Then the times are looked for, the heaviest need first: what finds none is lost.
 */
record FlowWithoutTimes() implements Contender {

    /** So that the flow of 50,000 learners fits into memory. */
    private static final int TUTORS_A_NEED = 200;
    /** More than any need weighs. */
    private static final long KEPT = 1_000_000;

    @Override
    public Submission plan(Problem problem) {
        Instance instance = Compiling.of(problem);
        Map<Integer, Integer> pairs = flow(instance);
        Ledger ledger = new Ledger(instance);
        List<Integer> order = pairs.keySet().stream()
                .sorted(Comparator.<Integer, Boolean>comparing(need -> !instance.isBound(need))
                        .thenComparing(need -> -instance.needs.weight[need])
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        long held = order.stream()
                .filter(need -> ledger.bookFirst(need, new int[] {pairs.get(need)}))
                .count();
        String note = "of " + pairs.size() + " assigned pairs " + held + " found times";
        return Submission.of(instance, ledger.plan(), note);
    }

    /** Per need its tutor. */
    private static Map<Integer, Integer> flow(Instance instance) {
        Loader.loadNativeLibraries();
        int tutorsFrom = instance.needs.count;
        int source = tutorsFrom + instance.tutorCount();
        MinCostFlow flow = new MinCostFlow();
        for (int need : instance.open) {
            flow.addArcWithCapacityAndUnitCost(source, need, 1, 0);
            int[] tutors = instance.tutors(need);
            Sample.of(tutors.length, TUTORS_A_NEED)
                    .forEach(i -> flow.addArcWithCapacityAndUnitCost(
                            need, tutorsFrom + tutors[(int) i], 1, -worth(instance, need)));
        }
        for (int tutor = 0; tutor < instance.tutorCount(); tutor++) {
            int places = Math.min(instance.pins.learnersLeft[tutor], instance.pins.sessionsLeft[tutor]);
            flow.addArcWithCapacityAndUnitCost(tutorsFrom + tutor, source + 1, Math.max(0, places), 0);
        }
        flow.setNodeSupply(source, instance.open.length);
        flow.setNodeSupply(source + 1, -instance.open.length);
        MinCostFlowBase.Status status = flow.solveMaxFlowWithMinCost();
        if (status != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException(status.toString());
        }
        return pairs(flow, tutorsFrom, source);
    }

    /** What has to keep its tutor comes before everything else. */
    private static long worth(Instance instance, int need) {
        return instance.needs.weight[need] + (instance.isBound(need) ? KEPT : 0);
    }

    private static Map<Integer, Integer> pairs(MinCostFlow flow, int tutorsFrom, int source) {
        Map<Integer, Integer> pairs = new HashMap<>();
        for (int arc = 0; arc < flow.getNumArcs(); arc++) {
            if (flow.getFlow(arc) > 0 && flow.getTail(arc) < tutorsFrom && flow.getHead(arc) < source) {
                pairs.put(flow.getTail(arc), flow.getHead(arc) - tutorsFrom);
            }
        }
        return pairs;
    }
}
