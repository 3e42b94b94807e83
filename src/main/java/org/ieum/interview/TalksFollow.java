package org.ieum.interview;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.ieum.follow.Followed;
import org.ieum.follow.FollowedKind;
import org.ieum.follow.FollowedTables;
import org.ieum.kernel.Side;

/** A talk follows whoever it is with. */
@Singleton
class TalksFollow {

    @Produces
    FollowedTables followed() {
        return new FollowedTables(List.of(
                Followed.of(FollowedKind.TALKS, Side.LEARNER, "interview", "person_id", "id")
                        .withSideIn("side")
                        .onceFor()
                        .counting(),
                Followed.of(FollowedKind.TALKS, Side.TUTOR, "interview", "person_id", "id")
                        .withSideIn("side")
                        .onceFor()
                        .counting()));
    }
}
