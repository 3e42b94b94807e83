package org.ieum.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** What tests need of the second step: an app that shows codes, time that goes on, and the setting. */
@Singleton
public class Phones {

    @Inject Clock clock;
    @Inject SecondSteps steps;
    @Inject EntityManager entities;

    /** What an app with this secret shows now. */
    public String code(String secret) {
        return Totp.code(secret.replace(" ", ""), Totp.step(clock.instant()));
    }

    /** As if half a minute had gone by: the code that was taken last counts anew. */
    @Transactional
    public void wait30Seconds() {
        entities.createNativeQuery("update second_step set last_step = last_step - 3")
                .executeUpdate();
    }

    /** Whose sign-in needs one. */
    public void requireFor(Role... roles) {
        steps.settings = () -> Optional.of(Set.of(roles));
    }
}
