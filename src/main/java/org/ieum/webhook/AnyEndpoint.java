package org.ieum.webhook;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.ieum.platform.stored.Remembered;

/** Whether any program is told, of which most installations have none: what happens costs no statement for that. */
@Singleton
class AnyEndpoint {

    /** One more is told from now on. */
    record EndpointAdded() {}

    @Inject Endpoints endpoints;

    private final Remembered<Boolean> any = Remembered.committed(() -> endpoints.count() > 0);

    /** Before anybody asks: the first who does may be many at once, and hold all connections. */
    void start(@Observes StartupEvent event) {
        any.get();
    }

    /** Where another replica has just added the first, it is told of what happens here some seconds later. */
    boolean isThere() {
        return any.get();
    }

    void added(@Observes(during = TransactionPhase.AFTER_SUCCESS) EndpointAdded event) {
        any.changed();
    }
}
