package org.ieum.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often somebody is written to because their address was typed, by them or by anybody. */
@ConfigMapping(prefix = "ieum.writing-again")
interface WritingAgainSettings {

    /** A second click sends no second mail; a mail that was lost is not waited for long. */
    @WithDefault("PT2M")
    Duration after();

    /** To one person. */
    @WithDefault("3")
    int perDay();
}
