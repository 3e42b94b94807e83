package org.ieum.desk.web.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ieum.kernel.Side;

/**
 * What one of two people says of the other.
 *
 * @param learner the learner's key
 * @param tutor the tutor's key
 * @param by whose word it is: {@code learner} or {@code tutor}
 * @param kind {@code 1} for the dearest to {@code 3}, or {@code never}
 */
record WishView(
        String learner,
        String tutor,
        @Schema(implementation = Side.class) String by,
        String kind) {}
