package org.ieum.checkin;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** How often people are asked whether their lessons go well, and when their silence says something. */
@ConfigMapping(prefix = "ieum.check-in")
public interface CheckInSettings {

    /** From the first lesson to the first time. */
    @WithDefault("P1D")
    Period first();

    /** From the first lesson to the second time. */
    @WithDefault("P14D")
    Period second();

    /** How often from then on, counted from the first lesson. */
    @WithDefault("P1M")
    Period every();

    /** How often once the lessons have gone on for a year. */
    @WithDefault("P3M")
    Period afterAYear();

    /** How long it can be answered, by the link of the mail and on the own page. */
    @WithDefault("P30D")
    Period openFor();

    /** So long nothing is heard of either before the pairing needs somebody. */
    @WithDefault("P21D")
    Period silence();

    /** How long after the end of a pairing what they said is kept. */
    @WithDefault("P1Y")
    Period keptAfter();
}
