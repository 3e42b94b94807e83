package org.ieum.selfservice;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** What people can do by themselves. */
@ConfigMapping(prefix = "ieum.own-page")
interface SelfServiceSettings {

    /** How long a link to somebody's own page is good. */
    @WithDefault("P30D")
    Period goodFor();
}
