package org.ieum.exchange;

import static java.util.function.Function.identity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ieum.exchange.Line.Need;
import org.ieum.exchange.Line.OfPairing;
import org.ieum.kernel.Fault;
import org.ieum.kernel.HalfHour;
import org.ieum.kernel.Session;
import org.ieum.pairing.RunningPairing;

/**
 * Running pairings of one upload may not collide with each other, nor with what runs already: the store refuses a person in
 * two lessons at once, so the two cells are named before it does. Everything softer (breaks, maxima, needs that changed) is
 * the next round's to mend.
 */
final class CheckingPairings {

    private static final int STORED = -1;

    private final Flaws flaws;

    /** By person, which line holds each half hour of the week; 0 for none. */
    private final Map<String, int[]> weeks = new HashMap<>();

    CheckingPairings(Flaws flaws) {
        this.flaws = flaws;
    }

    void check(List<OfPairing> lines, List<RunningPairing> running) {
        Map<Need, OfPairing> byNeed = lines.stream().collect(Collectors.toMap(OfPairing::need, identity()));
        for (RunningPairing pairing : running) {
            OfPairing line = byNeed.get(new Need(pairing.learnerRef(), pairing.subject()));
            if (line == null) {
                pairing.times().forEach(time -> hold(pairing.learnerRef(), pairing.tutorRef(), time, STORED));
            } else if (!line.tutorRef().equals(pairing.tutorRef())) {
                flaws.add(line.row().one("tutor_ref").where(), Fault.RUNS_WITH_ANOTHER, line.tutorRef(), "");
            }
        }
        lines.forEach(this::check);
    }

    private void check(OfPairing line) {
        int other = 0;
        for (Session time : line.times()) {
            int held = hold(line.learnerRef(), line.tutorRef(), time, line.row().line());
            other = other == 0 ? held : other;
        }
        if (other != 0) {
            flaws.add(
                    line.row().one("times").where(),
                    other == STORED ? Fault.COLLIDES_WITH_RUNNING : Fault.COLLIDES,
                    "",
                    Integer.toString(other));
        }
    }

    /** Who held one of the hours before, 0 if nobody did. */
    private int hold(String learnerRef, String tutorRef, Session time, int holder) {
        int before = hold(week("learner " + learnerRef), time, holder);
        int beforeTutor = hold(week("tutor " + tutorRef), time, holder);
        return before == 0 ? beforeTutor : before;
    }

    private static int hold(int[] week, Session time, int holder) {
        int first = time.firstHalfHour();
        int before = IntStream.range(first, first + time.halfHours())
                .map(halfHour -> week[halfHour])
                .filter(held -> held != 0)
                .findFirst()
                .orElse(0);
        Arrays.fill(week, first, first + time.halfHours(), holder);
        return before;
    }

    private int[] week(String person) {
        return weeks.computeIfAbsent(person, key -> new int[HalfHour.WEEK]);
    }
}
