package org.ieum.selfservice;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;

/** What learners may wish. */
@ConfigMapping(prefix = "ieum.learner-wishes")
interface WishSettings {

    /** Whether they see in short who could teach them, and say whom they would like. */
    @WithParentName
    boolean open();
}
