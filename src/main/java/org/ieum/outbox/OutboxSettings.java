package org.ieum.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How mails are tried. */
@ConfigMapping(prefix = "ieum.outbox")
interface OutboxSettings {

    /** The rest between two looks for mails that are due. */
    @WithDefault("PT2S")
    Duration every();

    /** Tries before a mail is given up; with the waits below they last about a day. */
    @WithDefault("12")
    int tries();

    /** The wait after the first try; it doubles each time. */
    @WithDefault("PT1M")
    Duration firstWait();

    /** No wait is longer. */
    @WithDefault("PT6H")
    Duration longestWait();

    /** An SMTP server that says nothing for so long has failed. */
    @WithDefault("PT20S")
    Duration timeout();

    /** Mails that have waited for longer are seen in {@code /q/health-details}. */
    @WithDefault("PT1H")
    Duration lateAfter();

    /** Mails a day to an address that anybody may have typed. */
    @WithDefault("2")
    int unaskedPerDay();

    /** Mails that are on their way at a time. */
    @WithDefault("8")
    int parallel();
}
