package org.ieum.account;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;

/** Compares as always, and counts: each is a tenth of a second that a stranger can measure. */
@Mock
@Singleton
public class CountedPasswords extends CheckingPasswords {

    private final AtomicInteger compared = new AtomicInteger();

    @Override
    boolean compare(String text, String hash) {
        compared.incrementAndGet();
        return super.compare(text, hash);
    }

    /** How many passwords were hashed to be compared while this was done. */
    public int during(Runnable work) {
        int before = compared.get();
        work.run();
        return compared.get() - before;
    }
}
