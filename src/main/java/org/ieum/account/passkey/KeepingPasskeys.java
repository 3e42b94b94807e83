package org.ieum.account.passkey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.webauthn4j.util.exception.WebAuthnException;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ieum.platform.Sealing;

/** The passkeys of an account: asked for, added, shown, taken away. Whether somebody may do so, others know. */
@Singleton
public class KeepingPasskeys {

    /** Telephone, computer, two security keys, and again at work. */
    private static final int MOST = 10;

    /** Some hundred signs are usual; the statement of a make that sends one unasked may be longer. */
    private static final int LONGEST = 16_384;

    /**
     * A passkey in its owner's list.
     *
     * @param name how they call it
     * @param lastUsedAt empty before the first time
     */
    public record OwnPasskey(long id, String name, Instant addedAt, Optional<Instant> lastUsedAt) {}

    /** What became of what a browser sent. */
    public enum PasskeyAnswer {
        RIGHT,
        /** Not of theirs, not for this challenge, not from here, or nothing that can be read. */
        REFUSED,
        /** Right but for its counter: two devices have the same key, and one of them is a copy. */
        COUNTED_BACK
    }

    @Inject Passkeys passkeys;
    @Inject Ceremonies ceremonies;
    @Inject Sealing sealing;
    @Inject ObjectMapper json;
    @Inject Clock clock;

    /** By the order in which they came. */
    public List<OwnPasskey> of(long accountId) {
        return passkeys.of(accountId).stream()
                .map(passkey -> new OwnPasskey(
                        passkey.id, passkey.name, passkey.addedAt, Optional.ofNullable(passkey.lastUsedAt)))
                .toList();
    }

    /** Whether there is one. */
    public boolean any(long accountId) {
        return passkeys.any(accountId);
    }

    /** The accounts that have one. */
    public Set<Long> owners() {
        return passkeys.owners();
    }

    /** What a browser needs to make one, as JSON. {@code email} is for the device's own list. */
    public String creation(long accountId, String email, byte[] challenge) {
        PasskeyOptions.User user = PasskeyOptions.User.of(sealing.lookup("passkeys of " + accountId), email);
        return text(PasskeyOptions.Creation.of(ceremonies.party, user, challenge, passkeys.of(accountId)));
    }

    /** What a browser needs to be shown one of theirs, as JSON. */
    public String request(long accountId, byte[] challenge) {
        return text(PasskeyOptions.Request.of(ceremonies.party, challenge, passkeys.of(accountId)));
    }

    /** Keeps one that was made for this challenge; {@code response} as {@code PublicKeyCredential.toJSON()} has it. */
    public PasskeyAnswer add(long accountId, String name, byte[] challenge, String response) {
        Optional<PasskeyResponse> read = read(response);
        if (read.isEmpty() || passkeys.of(accountId).size() >= MOST) {
            return PasskeyAnswer.REFUSED;
        }
        Passkey made;
        try {
            made = ceremonies.made(challenge, read.get());
        } catch (WebAuthnException refused) {
            return PasskeyAnswer.REFUSED;
        }
        if (passkeys.isKnown(made.credentialId)) {
            return PasskeyAnswer.REFUSED;
        }
        made.accountId = accountId;
        made.name = name;
        made.addedAt = clock.instant();
        passkeys.persist(made);
        return PasskeyAnswer.RIGHT;
    }

    /** Whether one of theirs signed this challenge; {@code response} as {@code PublicKeyCredential.toJSON()} has it. */
    public PasskeyAnswer check(long accountId, byte[] challenge, String response) {
        Optional<PasskeyResponse> read = read(response);
        Optional<Passkey> shown = read.flatMap(said -> passkeys.locked(accountId, said.credentialId()));
        if (shown.isEmpty()) {
            return PasskeyAnswer.REFUSED;
        }
        try {
            ceremonies.take(shown.get(), challenge, read.get());
        } catch (MaliciousCounterValueException copied) {
            return PasskeyAnswer.COUNTED_BACK;
        } catch (WebAuthnException refused) {
            return PasskeyAnswer.REFUSED;
        }
        shown.get().lastUsedAt = clock.instant();
        return PasskeyAnswer.RIGHT;
    }

    /** Empty if it is too long, or nothing that a browser says. */
    private Optional<PasskeyResponse> read(String response) {
        if (response.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(json.readValue(response, PasskeyResponse.class));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** Whether it was there, and theirs. */
    public boolean remove(long accountId, long id) {
        return passkeys.remove(accountId, id);
    }

    /** Whether there was one. */
    public boolean removeAll(long accountId) {
        return passkeys.removeAll(accountId);
    }

    private String text(PasskeyOptions options) {
        try {
            return json.writeValueAsString(options);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
