package org.ieum.platform.start;

import io.quarkus.runtime.QuarkusApplication;

/**
 * The end of {@code restore}: the start of the service has brought the tables to the present version and has erased again
 * who was erased since the backup.
 */
final class FinishingRestore implements QuarkusApplication {

    @Override
    public int run(String... args) {
        System.out.println("The service can be started.");
        return 0;
    }
}
