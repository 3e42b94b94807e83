package org.ieum.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.Period;
import java.util.List;

/** How other programs are told. */
@ConfigMapping(prefix = "ieum.webhooks")
public interface WebhookSettings {

    /**
     * Whether addresses of our own network, without encryption too, may be told: then whoever is admin reaches with their
     * requests whatever this machine reaches.
     */
    @WithDefault("false")
    boolean allowPrivate();

    /** The rest between two looks for what is due. */
    @WithDefault("PT2S")
    Duration every();

    /** A program that says nothing for so long has failed. */
    @WithDefault("PT15S")
    Duration timeout();

    /** The waits after each try, as Standard Webhooks proposes them; when the last is over it is given up, after some three days. */
    @WithDefault("PT5S,PT5M,PT30M,PT2H,PT5H,PT10H,PT14H,PT20H,PT24H")
    List<Duration> waits();

    /** How long is kept what was delivered or given up. */
    @WithDefault("P30D")
    Period kept();
}
