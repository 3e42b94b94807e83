package org.ieum.round.publication;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How rounds are published. */
@ConfigMapping(prefix = "ieum.publication")
interface PublicationSettings {

    /** How long a publication can be undone; zero if it cannot, and is to be made at once. */
    Duration delay();
}
