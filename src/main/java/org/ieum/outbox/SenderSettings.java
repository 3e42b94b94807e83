package org.ieum.outbox;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** What is known of how mails are signed on their way. */
@ConfigMapping(prefix = "ieum.mail")
interface SenderSettings {

    /** The name of the key with which the mail server signs (DKIM), so that it can be looked for. */
    Optional<String> dkimSelector();
}
