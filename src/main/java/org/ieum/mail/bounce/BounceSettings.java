package org.ieum.mail.bounce;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** The mailbox to which mails come back, if one is to be read. */
@ConfigMapping(prefix = "ieum.mail.bounces")
interface BounceSettings {

    /** The IMAP server of the mailbox to which mails come back; empty for none. */
    Optional<String> host();

    /** Where it speaks TLS from the first byte on; without TLS no mailbox is read. */
    @WithDefault("993")
    int port();

    /** Who signs in there. */
    Optional<String> user();

    /** With what. */
    Optional<String> password();

    /** Where mails arrive. */
    @WithDefault("INBOX")
    String folder();

    /** Where what was understood is moved; empty to mark it as read. All else stays as it is. */
    Optional<String> handledFolder();

    /** The rest between two looks. */
    @WithDefault("PT5M")
    Duration every();

    /** An IMAP server that says nothing for so long has failed. */
    @WithDefault("PT20S")
    Duration timeout();

    /** A mailbox that could not be read for so long is seen in {@code /q/health-details}. */
    @WithDefault("PT1H")
    Duration lateAfter();
}
