package org.ieum.screening;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.ieum.follow.Followed;
import org.ieum.follow.FollowedKind;
import org.ieum.follow.FollowedTables;
import org.ieum.kernel.Side;

/** Steps that were seen follow a tutor, one of each kind. */
@Singleton
class StepsFollow {

    @Produces
    FollowedTables followed() {
        return new FollowedTables(
                List.of(Followed.of(FollowedKind.STEPS, Side.TUTOR, "screening_seen", "tutor_id", "id")
                        .onceFor("step_id")
                        .counting()));
    }
}
