package org.ieum.tutor;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;

/** How tutors come to be matched. */
@ConfigMapping(prefix = "ieum.tutor-approval")
public interface ApprovalSettings {

    /** How many people approve a tutor. */
    @WithParentName
    TutorApproval tutorApproval();
}
