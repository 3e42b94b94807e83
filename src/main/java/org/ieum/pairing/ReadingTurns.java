package org.ieum.pairing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ieum.kernel.Side;

/** Reads which of a learner's two tutors of one subject gives which lessons, while one hands on to the other. */
@Singleton
public class ReadingTurns {

    @Inject Pairings pairings;
    @Inject Clock clock;

    /** Of one of them, to one of its two: a tutor is the only one of theirs. */
    public Turn of(Pairing one, Side reader) {
        return reader == Side.TUTOR ? Turn.ALONE : of(List.of(one)).get(one.id());
    }

    /** Of each of these, by id, as of today; one statement. */
    public Map<Long, Turn> of(Collection<Pairing> some) {
        List<Pairing> held = some.isEmpty()
                ? List.of()
                : pairings.heldAfter(
                        some.stream().map(Pairing::learnerId).distinct().toList(), LocalDate.now(clock));
        return some.stream().collect(Collectors.toMap(Pairing::id, one -> Turn.of(one, held), (one, same) -> one));
    }
}
