package org.ieum.pledge;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** How the end of a pledge is prepared. */
@ConfigMapping(prefix = "ieum.pledge")
public interface PledgeSettings {

    /** So long before its last day a tutor is asked how it goes on. */
    @WithDefault("P56D")
    Period askBefore();

    /** Who has not answered after so long is on the coordinators' list. */
    @WithDefault("P14D")
    Period unansweredAfter();

    /** So long before its last day rounds begin to look for whoever takes the learners over. */
    @WithDefault("P42D")
    Period lookBefore();
}
