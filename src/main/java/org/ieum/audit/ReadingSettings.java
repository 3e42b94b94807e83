package org.ieum.audit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * Of how many people and pairs somebody who works here may read in a day, by what they are; in an hour, half as many. More is
 * hardly work, and could be somebody who carries them off.
 */
@ConfigMapping(prefix = "ieum.reading")
public interface ReadingSettings {

    /** A coordinator. */
    @WithDefault("300")
    int coordinator();

    /** An admin. */
    @WithDefault("500")
    int admin();

    /** A program with a token, of either role. */
    @WithDefault("3000")
    int program();

    /** Whoever it is, of pages and files with many names. */
    @WithDefault("500")
    int lists();
}
