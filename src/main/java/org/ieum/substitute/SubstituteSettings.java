package org.ieum.substitute;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How somebody is found who stands in. */
@ConfigMapping(prefix = "ieum.substitute")
public interface SubstituteSettings {

    /** So long somebody has to say whether they agree. */
    @WithDefault("P3D")
    Duration answerWithin();

    /** Nobody is looked for a lesson that begins sooner: both have to be asked before. */
    @WithDefault("P2D")
    Duration notice();

    /** So many weeks of a leave are looked at when it begins; of one without an end known four. */
    @WithDefault("12")
    int weeks();
}
