package org.ieum.person;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.ieum.kernel.Side;

/** Names are found and compared by a folded form, which SQL cannot make: those from before it are folded at a start. */
@Singleton
class FoldingNames {

    @Inject Persons persons;

    @Transactional
    void start(@Observes StartupEvent event) {
        for (Side side : Side.values()) {
            persons.of(side).foldNames();
        }
    }
}
