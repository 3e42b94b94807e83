package org.ieum.message;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** What two people write to each other. */
@ConfigMapping(prefix = "ieum.message")
public interface MessageSettings {

    /** How long after the end of a pairing its messages are kept. */
    @WithDefault("P90D")
    Period keptAfter();

    /** How many one of the two can write in a day. */
    @WithDefault("50")
    int perDay();
}
