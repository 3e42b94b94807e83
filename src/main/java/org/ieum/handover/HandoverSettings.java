package org.ieum.handover;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Period;
import java.util.Optional;

/** How people come to meet. */
@ConfigMapping(prefix = "ieum.handover")
public interface HandoverSettings {

    /** Where the organisation's video rooms are, {@code https://meet.ngo.example}; a room's name is put behind it. */
    Optional<URI> rooms();

    /** By then there is a room or a place, counted from the second yes; earlier if the first lesson is. */
    @WithDefault("P3D")
    Period within();

    /** How long after the end of a pairing its room or place is kept. */
    @WithDefault("P30D")
    Period keptAfter();
}
