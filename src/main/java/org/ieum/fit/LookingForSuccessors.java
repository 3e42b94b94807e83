package org.ieum.fit;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ieum.fit.FindingSuccessors.Lost;
import org.ieum.matching.model.NeedKey;
import org.ieum.matching.model.Problem;
import org.ieum.matching.model.Problem.Hold;
import org.ieum.matching.model.Problem.Proposed;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.Pairings;

/** Where rounds begin to look for whoever goes on with a learner: with somebody who can at the same times. */
@Singleton
public class LookingForSuccessors {

    @Inject Pairings pairings;
    @Inject FindingSuccessors finding;

    /** The lessons of handed-on learners that are still held on a day. */
    public HandedOn on(LocalDate day) {
        return new HandedOn(pairings.handedOn(day));
    }

    /**
     * What the search may begin from: for each that has nobody yet the best tutor at the same times, each tutor once.
     *
     * @param decided what is proposed already; it stays
     */
    public List<Proposed> beginning(HandedOn handedOn, LocalDate from, List<Proposed> decided) {
        Set<NeedKey> known = new HashSet<>();
        decided.forEach(one -> known.add(new NeedKey(one.learner(), one.subject())));
        Set<Long> taken = new HashSet<>();
        List<Proposed> beginning = new ArrayList<>(decided);
        for (Pairing pairing : handedOn.pairings()) {
            if (known.add(new NeedKey(pairing.learnerId(), pairing.subject()))
                    && !pairings.isServed(pairing.learnerId(), pairing.subject())) {
                finding.best(new Lost(pairing, false, false, from), Integer.MAX_VALUE).stream()
                        .filter(one -> one.sameTimes() && taken.add(one.tutor()))
                        .findFirst()
                        .map(one -> proposed(pairing, one))
                        .ifPresent(beginning::add);
            }
        }
        return beginning;
    }

    private static Problem.Proposed proposed(Pairing pairing, Successor one) {
        return new Proposed(
                pairing.learnerId(),
                pairing.subject(),
                one.tutor(),
                one.meeting(),
                new TreeSet<>(one.times()),
                Hold.LOOSE);
    }
}
