package org.ieum.concern;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** What is reported as a concern. */
@ConfigMapping(prefix = "ieum.concern")
public interface ConcernSettings {

    /** How long a concern is kept after it was settled. */
    @WithDefault("P3Y")
    Period keptAfter();

    /** How many somebody can report from their own page in a day. */
    @WithDefault("10")
    int perDay();
}
