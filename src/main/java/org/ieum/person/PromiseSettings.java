package org.ieum.person;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** What mails and pages promise to whoever comes in. */
@ConfigMapping(prefix = "ieum.mail")
public interface PromiseSettings {

    /** How long a person can confirm their address. */
    @WithDefault("P14D")
    Period confirmWithin();

    /** By when a coordinator has looked at somebody who came in. */
    @WithDefault("P14D")
    Period answerWithin();
}
