package org.ieum;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** What needs the packaged service, on a folder of its own; what runs at the end is stopped. */
abstract class PackagedService {

    @TempDir
    static Path data;

    Service service;

    @AfterEach
    void stop() throws Exception {
        if (service != null) {
            service.stop();
        }
    }
}
