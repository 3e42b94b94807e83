package org.ieum.platform.start;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;

/** {@code reseal}: seals all anew with the key that seals now, says how far it is, and ends. */
final class ResealCommand implements QuarkusApplication {

    /** As the argument of the process. */
    static final String NAME = "reseal";

    @Inject Resealing resealing;

    @Override
    public int run(String... args) {
        long sealed = resealing.run(System.out::println);
        System.out.println("Sealed anew: " + sealed);
        return 0;
    }
}
