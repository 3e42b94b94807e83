package org.ieum.hours;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** What certificates say of the organisation beside its name and logo. */
@ConfigMapping(prefix = "ieum.certificate")
public interface HoursSettings {

    /** Who signs, with what they are, in one line. */
    Optional<String> signatory();
}
