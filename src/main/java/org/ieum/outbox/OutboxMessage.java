package org.ieum.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.DynamicUpdate;

/** A mail that was queued. Rows are written by {@link Outbox} alone. */
@Entity
// Each is claimed and sent; its letter would be written anew with both.
@DynamicUpdate
public class OutboxMessage {

    private static final int LONGEST_ERROR = 500;

    @Id
    private Long id;

    @Column(updatable = false)
    private String messageId;

    @Column(updatable = false)
    private String kind;

    @Column(updatable = false)
    private RecipientKind recipientKind;

    @Column(updatable = false)
    private long recipientId;

    private byte[] content;

    private MailState state = MailState.WAITING;
    private int tries;
    private Instant nextTryAt;
    private String lastError;

    @Column(updatable = false)
    private Instant createdAt;

    private Instant sentAt;
    private String toldBy;

    /** For Hibernate. */
    protected OutboxMessage() {}

    OutboxMessage(MailState state) {
        this.state = state;
    }

    public long id() { return id; }

    /** The Message-ID header, the same at every try, so that a mail that comes twice is known as one. */
    public String messageId() { return messageId; }

    /** What it is about, {@code pairing-new}. */
    public String kind() { return kind; }

    public Recipient recipient() {
        return new Recipient(recipientKind, recipientId);
    }

    /** The sealed letter, or the order of one that could not be made. */
    byte[] content() { return content; }

    public MailState state() { return state; }

    /** How often it was tried. */
    public int tries() { return tries; }

    /** When it is tried next, while it waits. */
    public Instant nextTryAt() { return nextTryAt; }

    /** What went wrong at the last try, in the SMTP server's words without the address. */
    public Optional<String> lastError() { return Optional.ofNullable(lastError); }

    public Instant createdAt() { return createdAt; }

    public Optional<Instant> sentAt() { return Optional.ofNullable(sentAt); }

    /** Whoever claimed it did not try it after all. */
    void release(Instant now) {
        mustWait();
        tries--;
        nextTryAt = now;
    }

    void failed(String error, Instant now, Duration wait) {
        mustWait();
        lastError = shortened(error);
        nextTryAt = now.plus(wait);
    }

    /** It cannot be sent; or it was, and came back. */
    void giveUp(String error) {
        state = state.becoming(MailState.GIVEN_UP);
        sentAt = null;
        lastError = shortened(error);
    }

    /** A coordinator, as audit rows name people, has told it. */
    void told(String by, Instant now) {
        state = state.becoming(MailState.TOLD);
        sentAt = now;
        toldBy = by;
    }

    /** Who has told it, as audit rows name people; empty for what left by itself. */
    public Optional<String> toldBy() { return Optional.ofNullable(toldBy); }

    /** A coordinator asks for a new round of tries. */
    void retry(Instant now) {
        if (state == MailState.UNMADE) {
            throw new IllegalStateException("a mail without a letter cannot be tried");
        }
        state = state.becoming(MailState.WAITING);
        tries = 0;
        nextTryAt = now;
    }

    /** Its letter was made after all, and leaves. */
    void made(byte[] letter, Instant now) {
        if (state != MailState.UNMADE) {
            throw new IllegalStateException("a mail that is " + state.code() + " is made");
        }
        state = state.becoming(MailState.WAITING);
        content = letter.clone();
        lastError = null;
        nextTryAt = now;
    }

    void stillUnmade(String error) {
        tries++;
        lastError = shortened(error);
    }

    /** It says the same to another address, if it leaves yet. */
    void readdress(byte[] letter) {
        if (state != MailState.WAITING && state != MailState.GIVEN_UP) {
            throw new IllegalStateException("a mail that is " + state.code() + " goes nowhere else");
        }
        content = letter.clone();
    }

    private void mustWait() {
        if (state != MailState.WAITING) {
            throw new IllegalStateException("a mail that is " + state.code() + " does not wait");
        }
    }

    private static String shortened(String error) {
        return error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR);
    }
}
