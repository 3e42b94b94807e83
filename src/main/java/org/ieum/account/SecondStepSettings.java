package org.ieum.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.Optional;
import java.util.Set;

/** Whose sign-in needs a second step. */
@ConfigMapping(prefix = "ieum.second-step-for")
interface SecondStepSettings {

    /** The roles; empty for nobody's. */
    @WithParentName
    Optional<Set<Role>> roles();
}
