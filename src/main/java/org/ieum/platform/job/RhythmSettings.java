package org.ieum.platform.job;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How jobs are looked after. */
@ConfigMapping(prefix = "ieum.jobs")
interface RhythmSettings {

    /** The rest between two looks for recurring jobs that are due later than they can be. */
    @WithDefault("PT1M")
    Duration lookEvery();
}
