package org.ieum.person;

import java.util.Optional;

/**
 * Somebody who comes in, of one kind: what {@link TakingIn} asks of it.
 *
 * @param <P> learner or tutor
 */
public interface Newcomer<P extends Person> {

    /** {@code learner} or {@code tutor}, as audit rows have it. */
    String kind();

    /** Where mail reaches them; empty if a coordinator does. */
    Optional<EmailAddress> email();

    /** Whoever has this address already. */
    Optional<P> known(EmailAddress email);

    /** A person without facts. */
    P fresh();

    /** The person takes what the newcomer says. */
    void describe(P person);

    /** One more of the kind. */
    void add(P person);

    /** They have signed up: others may want to hear. */
    void signedUp(long id);
}
