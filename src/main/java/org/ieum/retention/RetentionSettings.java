package org.ieum.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** How long an installation keeps what it may choose to keep longer or shorter. */
@ConfigMapping(prefix = "ieum.retention")
public interface RetentionSettings {

    /** Somebody who never proved their address. */
    @WithDefault("P30D")
    Period neverConfirmed();

    /** Somebody to whom a coordinator said no. */
    @WithDefault("P90D")
    Period refused();

    /** Somebody who has left. */
    @WithDefault("P1Y")
    Period left();

    /** A mail that has left, or was given up. */
    @WithDefault("P90D")
    Period mails();

    /** A link of a mail, after its last day: until then it can say that it is over. */
    @WithDefault("P90D")
    Period links();

    /** The audit trail; the database refuses less than a year. */
    @WithDefault("P3Y")
    Period audit();
}
