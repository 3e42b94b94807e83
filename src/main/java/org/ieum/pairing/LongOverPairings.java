package org.ieum.pairing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.Consumer;

/** Goes through the pairings of which a room keeps something that ends some time after they do. */
@Singleton
public class LongOverPairings {

    private static final int SOME = 500;

    @Inject Pairings pairings;
    @Inject Clock clock;

    /** Pairings of which something is kept, by id. */
    public interface Kept {

        /** Those behind an id, in order, at most so many; empty if there are no more. */
        List<Long> behind(long after, int most);
    }

    /**
     * Gives out those that ended so long ago, or never ran: part by part, each in a transaction of its own.
     *
     * @param kept how long something is kept from their end on
     */
    public void each(Period kept, Kept some, Consumer<List<Long>> forget) {
        long last = 0;
        boolean more = true;
        while (more) {
            long after = last;
            List<Long> part = QuarkusTransaction.requiringNew().call(() -> {
                List<Long> found = some.behind(after, SOME);
                forget.accept(pairings.byId(found).values().stream()
                        .filter(pairing -> isOver(pairing, kept))
                        .map(Pairing::id)
                        .toList());
                return found;
            });
            more = !part.isEmpty();
            last = more ? part.get(part.size() - 1) : last;
        }
    }

    private boolean isOver(Pairing pairing, Period kept) {
        return pairing.state() != PairingState.RUNNING
                && pairing.endedOn()
                        .filter(day -> day.plus(kept).isAfter(LocalDate.now(clock)))
                        .isEmpty();
    }
}
