package org.ieum.platform;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How background jobs are found. */
@ConfigMapping(prefix = "ieum.jobs")
interface JobSettings {

    /** Whether they run at all: not while a command of the operator's has the database for itself. */
    @WithDefault("true")
    boolean run();

    /** The rest between two looks for jobs that are due. */
    @WithDefault("PT1S")
    Duration polling();

    /** How often a process says that it still works on a job; after six times of silence another one begins it again. */
    @WithDefault("PT5S")
    Duration heartbeat();
}
