package org.ieum.exchange;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How files are tried, taken in and taken back. */
@ConfigMapping(prefix = "ieum.imports")
public interface ImportSettings {

    /** So long a page waits for what comes of files or of undoing them, before it tells instead how far that is. */
    @WithDefault("PT3S")
    Duration patience();
}
