package org.ieum.person;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;
import org.ieum.platform.proxy.CallersNetwork;

/**
 * Takes in what somebody sends who signs up. Whoever asks learns nothing about who is known, not by the answer and not by how
 * long it takes: what came is stored and nobody is looked up; {@link SettlingSignUps} does that afterwards.
 */
@Singleton
public class TakingIn {

    @Inject SignUps signUps;
    @Inject CallersNetwork from;
    @Inject ObjectMapper json;
    @Inject Clock clock;

    /**
     * Takes a sign-up; within seconds it is settled.
     *
     * @param actor who fills the form, as audit rows name people
     */
    @Transactional
    public void take(SelfDescription<?> said, String actor) {
        signUps.persist(signUp(said, actor));
    }

    private SignUp signUp(SelfDescription<?> said, String actor) {
        Side side = said.people().side();
        byte[] lookup = said.facts().email().map(said.people()::lookup).orElse(null);
        SignUp signUp =
                new SignUp(side, written(said), lookup, actor, from.find().orElse(null), clock.instant());
        signUp.consent = said.consent().orElse(null);
        return signUp;
    }

    /**
     * Where somebody comes from, and how many may.
     *
     * @param range a keyed hash of the range of addresses
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    public record Arrival(byte[] range, String purpose, Instant hour, int most) {}

    /** Takes a sign-up unless more came from there in that hour, and counts it in the same statement; how many it makes. */
    @Transactional
    public int take(SelfDescription<?> said, Arrival arrival) {
        return signUps.store(signUp(said, Audit.PUBLIC), arrival);
    }

    private String written(SelfDescription<?> said) {
        try {
            return json.writeValueAsString(said.told());
        } catch (JsonProcessingException e) {
            // Without the cause: its message may quote what was said.
            throw new IllegalStateException("cannot write a sign-up");
        }
    }
}
