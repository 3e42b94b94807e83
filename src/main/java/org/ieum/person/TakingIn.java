package org.ieum.person;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
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
        Side side = said.people().side();
        byte[] lookup = said.facts().email().map(said.people()::lookup).orElse(null);
        SignUp signUp =
                new SignUp(side, written(said), lookup, actor, from.find().orElse(null), clock.instant());
        signUp.consent = said.consent().orElse(null);
        signUps.persist(signUp);
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
