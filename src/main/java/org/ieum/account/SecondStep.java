package org.ieum.account;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import org.ieum.platform.SealedConverter;

/** What somebody's phone knows: with it a code is due at each sign-in. */
@Entity
class SecondStep {

    /** Phones go wrong by some seconds, and people type slowly: the step before and the one after count too. */
    private static final int LENIENCE = 1;

    @Id
    long accountId;

    @Convert(converter = SealedConverter.class)
    String secret;

    long lastStep;
    Instant confirmedAt;

    protected SecondStep() {}

    SecondStep(long accountId, String secret) {
        this.accountId = accountId;
        this.secret = secret;
        this.lastStep = -1;
    }

    /** Takes a code once (RFC 6238, 5.2); the row is locked, so that of two at once the second is refused. */
    boolean takes(String code, Instant now) {
        long present = Totp.step(now);
        for (long step = Math.max(present - LENIENCE, lastStep + 1); step <= present + LENIENCE; step++) {
            if (MessageDigest.isEqual(bytes(Totp.code(secret, step)), bytes(code))) {
                lastStep = step;
                return true;
            }
        }
        return false;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
