package org.ieum.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** Promises that mails make. */
@ConfigMapping(prefix = "ieum.mail")
interface MailSettings {

    /** How long a person can confirm their address. */
    @WithDefault("P14D")
    Period confirmWithin();

    /** By when a coordinator has looked at somebody who came in. */
    @WithDefault("P14D")
    Period answerWithin();
}
