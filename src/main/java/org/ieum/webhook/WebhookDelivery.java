package org.ieum.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.ieum.platform.stored.Numbered;

/** Something that happened, on its way to one program. */
@Entity
@Table(name = "webhook_delivery")
class WebhookDelivery extends Numbered {

    private static final int LONGEST_ERROR = 200;

    @Column(updatable = false)
    private long endpointId;

    @Column(updatable = false)
    private String messageId;

    @Column(updatable = false)
    private String about;

    @Column(updatable = false)
    private String body;

    private DeliveryState state = DeliveryState.WAITING;
    private int tries;

    @SuppressWarnings("UnusedVariable") // For whoever reads the row.
    private Instant nextTryAt;

    @SuppressWarnings("UnusedVariable") // For whoever reads the row.
    private String lastError;

    @Column(updatable = false)
    private Instant createdAt;

    /** For Hibernate. */
    protected WebhookDelivery() {}

    WebhookDelivery(long endpointId, String messageId, String about, String body, Instant now) {
        this.endpointId = endpointId;
        this.messageId = messageId;
        this.about = about;
        this.body = body;
        this.nextTryAt = now;
        this.createdAt = now;
    }

    long endpointId() { return endpointId; }

    /** The same at every try, so that what comes twice is known as one. */
    String messageId() { return messageId; }

    String body() { return body; }

    DeliveryState state() { return state; }

    int tries() { return tries; }

    /** Somebody sends it now; if they die over it, it is due again at {@code until}. */
    void claim(Instant until) {
        tries++;
        nextTryAt = until;
    }

    void sent() {
        state = DeliveryState.SENT;
        lastError = null;
    }

    void failed(String error, Instant now, Duration wait) {
        lastError = shortened(error);
        nextTryAt = now.plus(wait);
    }

    void giveUp(String error) {
        state = DeliveryState.GIVEN_UP;
        lastError = shortened(error);
    }

    private static String shortened(String error) {
        return error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR);
    }
}
