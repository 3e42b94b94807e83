package org.ieum.platform.database;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How soon it is noticed that the database does not answer. */
@ConfigMapping(prefix = "ieum.database-watch")
interface WatchSettings {

    /** The rest between two looks. */
    @WithDefault("PT1S")
    Duration every();

    /** How long an answer to the smallest question may take; whole seconds. */
    @WithDefault("PT3S")
    Duration patience();
}
