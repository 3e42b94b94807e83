package org.ieum.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.DynamicUpdate;
import org.ieum.platform.Token;

/** A browser in which somebody has signed in. */
@Entity
// Two requests of one browser at once: the one that only notes that it was seen does not bring a used challenge back.
@DynamicUpdate
@Table(name = "account_session")
class BrowserSession {

    /** A working day at the desk; a browser left alone is signed out over night. */
    static final Duration IDLE = Duration.ofHours(8);

    /** However busy, the password is asked for once a week. */
    static final Duration ABSOLUTE = Duration.ofDays(7);

    /** Long enough to fetch the phone. */
    static final Duration CODE = Duration.ofMinutes(10);

    /** Not every click needs a write. */
    private static final Duration NOTICED = Duration.ofMinutes(1);

    @Id
    byte[] tokenHash;

    long accountId;
    Instant createdAt;
    Instant lastSeenAt;
    boolean codeDue;
    String device;

    /** What a passkey has to sign next in this browser. */
    byte[] challenge;

    /** What a new passkey has to sign; null unless the password was shown for it. */
    byte[] creationChallenge;

    Instant creationUntil;

    /** The database counts. */
    @Column(insertable = false, updatable = false)
    Long number;

    protected BrowserSession() {}

    BrowserSession(byte[] tokenHash, long accountId, Instant now) {
        this.tokenHash = tokenHash;
        this.accountId = accountId;
        this.createdAt = now;
        this.lastSeenAt = now;
        renewChallenge();
    }

    boolean isOver(Instant now) {
        if (codeDue) {
            return !now.isBefore(createdAt.plus(CODE));
        }
        return !now.isBefore(lastSeenAt.plus(IDLE)) || !now.isBefore(createdAt.plus(ABSOLUTE));
    }

    /** The password was shown: a passkey can be made for a while. */
    byte[] beginCreation(Instant now) {
        creationChallenge = Token.fresh().hash();
        creationUntil = now.plus(CODE);
        return creationChallenge;
    }

    /** Once. */
    Optional<byte[]> takeCreation(Instant now) {
        Optional<byte[]> taken = Optional.ofNullable(creationChallenge).filter(due -> now.isBefore(creationUntil));
        creationChallenge = null;
        creationUntil = null;
        return taken;
    }

    /** As many random bits as a token has. */
    void renewChallenge() {
        challenge = Token.fresh().hash();
    }

    boolean isOf(Token token) {
        return MessageDigest.isEqual(tokenHash, token.hash());
    }

    /** {@code browser} is empty if it is not known. */
    void seen(Instant now, String browser) {
        if (device == null && !browser.isEmpty()) {
            device = browser;
        }
        if (now.isAfter(lastSeenAt.plus(NOTICED))) {
            lastSeenAt = now;
        }
    }
}
