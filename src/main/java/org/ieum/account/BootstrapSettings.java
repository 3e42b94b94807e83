package org.ieum.account;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Whom the service is set up by, where nobody reads the console. */
@ConfigMapping(prefix = "ieum.bootstrap")
interface BootstrapSettings {

    /** The address of the first admin. */
    Optional<String> adminEmail();

    /** Their first password. */
    Optional<String> adminPassword();

    /** The first key of a program. */
    Optional<String> apiToken();
}
