package org.ieum.exchange;

import static java.util.function.Function.identity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ieum.exchange.FileLine.NeedOfLine;
import org.ieum.exchange.FileLine.OfPairing;
import org.ieum.kernel.Fault;
import org.ieum.kernel.HalfHours;
import org.ieum.kernel.Session;
import org.ieum.pairing.RunningPairing;

/**
 * What no pairing that runs can be: in two lessons at once by itself, or with another tutor than the one who teaches this
 * need already or was asked to. Everything softer (two pairings that collide, breaks, maxima, needs that changed) is the next round's to
 * mend.
 */
final class CheckingPairings {

    private final ImportFlaws flaws;
    private final Set<String> minors;
    private final Set<String> checked;

    /**
     * {@code minors} are keys of learners who are not of age, {@code checked} of tutors whose record check is valid.
     */
    CheckingPairings(ImportFlaws flaws, Set<String> minors, Set<String> checked) {
        this.flaws = flaws;
        this.minors = minors;
        this.checked = checked;
    }

    void check(List<OfPairing> lines, List<RunningPairing> live) {
        Map<NeedOfLine, RunningPairing> byNeed = live.stream()
                .collect(Collectors.toMap(
                        pairing -> new NeedOfLine(pairing.learnerRef(), pairing.subject()), identity()));
        for (OfPairing line : lines) {
            RunningPairing before = byNeed.get(line.need());
            if (before != null && !before.tutorRef().equals(line.tutorRef())) {
                flaws.add(line.row().one("tutor_ref").where(), Fault.RUNS_WITH_ANOTHER, line.tutorRef(), "");
            }
            // What runs here already is the next round's to mend.
            if (before == null && minors.contains(line.learnerRef()) && !checked.contains(line.tutorRef())) {
                flaws.add(line.row().one("tutor_ref").where(), Fault.NEEDS_RECORD_CHECK, line.tutorRef(), "");
            }
            if (overlapsItself(line.times())) {
                flaws.add(line.row().one("times").where(), Fault.OVERLAPS, "", "");
            }
        }
    }

    private static boolean overlapsItself(List<Session> times) {
        int asked = times.stream().mapToInt(Session::halfHours).sum();
        return HalfHours.of(times.stream().flatMapToInt(Session::indices)).size() < asked;
    }
}
