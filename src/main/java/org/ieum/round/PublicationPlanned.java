package org.ieum.round;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;

/** Whether and when a round is published by itself. */
@Embeddable
class PublicationPlanned {

    private Instant publicationDueAt;
    private String publicationBy;
    private boolean publicationRefused;

    Optional<Instant> dueAt() { return Optional.ofNullable(publicationDueAt); }

    String by() { return publicationBy; }

    boolean refused() { return publicationRefused; }

    void at(Instant due, String by) {
        publicationDueAt = due;
        publicationBy = by;
        publicationRefused = false;
    }

    void forget() {
        publicationDueAt = null;
        publicationBy = null;
    }

    void refuse() {
        forget();
        publicationRefused = true;
    }

    void allow() {
        publicationRefused = false;
    }
}
