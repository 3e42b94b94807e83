package org.ieum.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.stream.IntStream;

/** For tests that sign in wrongly more often than a person does. */
@Singleton
public class SignInTries {

    @Inject Throttle throttle;

    /** Whoever has tried did so ten times more just now: the next pause is longer than a slow machine takes for a try. */
    public void many() {
        Instant now = Instant.now();
        throttle.tries.forEach((key, recent) -> IntStream.range(0, 10).forEach(n -> recent.add(now)));
    }

    /** Nobody has tried. */
    public void forget() {
        throttle.tries.clear();
    }
}
