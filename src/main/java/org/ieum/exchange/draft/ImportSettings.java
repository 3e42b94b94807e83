package org.ieum.exchange.draft;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How files are tried and taken in. */
@ConfigMapping(prefix = "ieum.imports")
interface ImportSettings {

    /** So long a page waits for what comes of files, before it tells instead how far they are. */
    @WithDefault("PT3S")
    Duration patience();
}
