package org.ieum.desk;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;

/** How coordinators work. */
@ConfigMapping(prefix = "ieum.tutor-approval")
interface DeskSettings {

    /** How many people approve a tutor. */
    @WithParentName
    TutorApproval tutorApproval();
}
