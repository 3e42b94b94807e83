package org.ieum.matching.instance;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ieum.kernel.HalfHour;
import org.ieum.kernel.Session;
import org.ieum.matching.model.Problem;

/**
 * What is kept as it is because it still fits: running pairings, the older before the younger, then what a coordinator
 * locked, then the other proposals under review; and what they leave open to the others.
 */
public final class Pins {

    private static final int[] NOBODY = {};

    public final Placement[] placement;
    public final Openings learnerOpen;
    public final Openings tutorOpen;
    public final int[] sessionsLeft;
    public final int[] learnersLeft;
    /** What runs for a need: the oldest, should there be two. */
    public final Map<Integer, Problem.Running> running = new HashMap<>();

    private final PeopleTable people;
    private final NeedTable needs;
    private final Rules rules;
    private final BitSet[] taught;
    private final BitSet pinnedLearners = new BitSet();
    private final BitSet pinnedTutors = new BitSet();

    Pins(Problem problem, PeopleTable people, NeedTable needs, Rules rules) {
        this.people = people;
        this.needs = needs;
        this.rules = rules;
        int travel = problem.policy().travelMinutes() / HalfHour.MINUTES;
        placement = new Placement[needs.count];
        learnerOpen = new Openings(people.learnerFree, travel);
        tutorOpen = new Openings(people.tutorFree, travel);
        sessionsLeft =
                people.tutors.stream().mapToInt(Problem.Tutor::maxSessions).toArray();
        learnersLeft =
                people.tutors.stream().mapToInt(Problem.Tutor::maxLearners).toArray();
        taught = new BitSet[people.tutors.size()];
        oldestFirst(problem.running()).forEach(this::keepIfItFits);
        HeldPairing.binding(problem).forEach(this::keepIfItFits);
    }

    public static List<Problem.Running> oldestFirst(List<Problem.Running> running) {
        return running.stream()
                .sorted(Comparator.comparing(Problem.Running::since)
                        .thenComparing(Problem.Running::learner)
                        .thenComparing(Problem.Running::tutor)
                        .thenComparing(Problem.Running::subject))
                .toList();
    }

    private void keepIfItFits(Problem.Running pairing) {
        HeldPairing held = HeldPairing.of(pairing, people, needs);
        if (held.need() >= 0 && running.putIfAbsent(held.need(), pairing) == null) {
            keepIfItFits(held);
        }
    }

    private void keepIfItFits(Problem.Proposed proposed) {
        HeldPairing held = held(proposed);
        if (held.need() >= 0 && placement[held.need()] == null) {
            keepIfItFits(held);
        }
    }

    public HeldPairing held(Problem.Proposed proposed) {
        int need = HeldPairing.need(proposed.learner(), proposed.subject(), people, needs);
        Problem.Running now = running.get(need);
        return HeldPairing.of(proposed, need, now == null ? -1 : people.tutor(now.tutor()), people);
    }

    private void keepIfItFits(HeldPairing held) {
        if (held.tutor() >= 0
                && rules.broken(held.need(), held.tutor(), held.runs()) == null
                && (held.runs() || !rules.isRejected(held.need(), held.tutor()))
                && people.canMeet(needs.learner[held.need()], held.tutor(), held.meeting())
                && isShaped(held.need(), held.times())) {
            keepIfThereIsRoom(new Placement(held.need(), held.tutor(), held.meeting(), Times.of(held.times())));
        }
    }

    /** As many lessons as the need asks for, as long as it asks, each on another day. */
    public boolean isShaped(int need, Set<Session> times) {
        return times.size() == needs.sessions[need]
                && times.stream().allMatch(time -> time.halfHours() == needs.length[need])
                && times.stream().map(Session::day).collect(Collectors.toSet()).size() == times.size();
    }

    /** Whether a pairing's times suit its need and both people, whatever else they do. */
    public boolean timesFit(int need, int tutor, Set<Session> times) {
        return isShaped(need, times)
                && times.stream()
                        .allMatch(time -> people.learners
                                .get(needs.learner[need])
                                .free()
                                .and(people.tutors.get(tutor).free())
                                .starts(time.minutes())
                                .contains(time.firstHalfHour()));
    }

    private void keepIfThereIsRoom(Placement kept) {
        int learner = needs.learner[kept.need()];
        int length = needs.length[kept.need()];
        boolean roomForLearner = learnersLeft[kept.tutor()] > 0 || teaches(kept.tutor(), learner);
        if (roomForLearner
                && sessionsLeft[kept.tutor()] >= needs.sessions[kept.need()]
                && learnerOpen.allow(learner, kept.meeting(), kept.times(), length)
                && tutorOpen.allow(kept.tutor(), kept.meeting(), kept.times(), length)) {
            keep(kept, learner, length);
        }
    }

    private void keep(Placement kept, int learner, int length) {
        placement[kept.need()] = kept;
        pinnedLearners.set(learner);
        pinnedTutors.set(kept.tutor());
        learnerOpen.close(learner, kept.meeting(), kept.times(), length);
        tutorOpen.close(kept.tutor(), kept.meeting(), kept.times(), length);
        sessionsLeft[kept.tutor()] -= needs.sessions[kept.need()];
        if (!teaches(kept.tutor(), learner)) {
            learnersLeft[kept.tutor()]--;
            taught[kept.tutor()] = taught[kept.tutor()] == null ? new BitSet() : taught[kept.tutor()];
            taught[kept.tutor()].set(learner);
        }
    }

    /** Whether one of the two keeps anything. */
    boolean isInTheWay(int learner, int tutor) {
        return pinnedLearners.get(learner) || pinnedTutors.get(tutor);
    }

    /** The learners with whom the tutor keeps a pairing, rising. */
    public int[] taughtBy(int tutor) {
        return taught[tutor] == null ? NOBODY : taught[tutor].stream().toArray();
    }

    /** Whether the tutor has places enough for the learners of these needs, beside what is pinned. */
    public boolean hasPlaces(int tutor, int[] list, int count) {
        int learners = 0;
        for (int i = 0; i < count; i++) {
            learners += isNewLearner(tutor, list, i) ? 1 : 0;
        }
        return learners <= learnersLeft[tutor];
    }

    private boolean isNewLearner(int tutor, int[] list, int index) {
        int learner = needs.learner[list[index]];
        for (int i = 0; i < index; i++) {
            if (needs.learner[list[i]] == learner) {
                return false;
            }
        }
        return !teaches(tutor, learner);
    }

    /** Whether the tutor keeps a pairing with the learner, who then takes no second place among the learners. */
    public boolean teaches(int tutor, int learner) {
        return taught[tutor] != null && taught[tutor].get(learner);
    }
}
