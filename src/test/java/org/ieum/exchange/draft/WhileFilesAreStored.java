package org.ieum.exchange.draft;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.ieum.pairing.PairingsChanged;

/** What a test lets happen when all rows of an import are stored, and nothing of it is there for others yet. */
@Singleton
class WhileFilesAreStored {

    private Runnable next = () -> {};

    void next(Runnable what) {
        next = what;
    }

    void stored(@Observes PairingsChanged event) {
        Runnable what = next;
        next = () -> {};
        what.run();
    }
}
