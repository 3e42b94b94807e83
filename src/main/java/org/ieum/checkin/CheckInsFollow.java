package org.ieum.checkin;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.ieum.follow.Followed;
import org.ieum.follow.FollowedKind;
import org.ieum.follow.FollowedTables;
import org.ieum.kernel.Side;

/** What somebody said of how it goes follows them. */
@Singleton
class CheckInsFollow {

    @Produces
    FollowedTables followed() {
        return new FollowedTables(List.of(
                Followed.of(FollowedKind.CHECK_INS, Side.LEARNER, "check_in", "person_id", "id")
                        .withSideIn("side")
                        .counting(),
                Followed.of(FollowedKind.CHECK_INS, Side.TUTOR, "check_in", "person_id", "id")
                        .withSideIn("side")
                        .counting()));
    }
}
