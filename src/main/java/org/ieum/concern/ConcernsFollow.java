package org.ieum.concern;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.ieum.follow.Followed;
import org.ieum.follow.FollowedKind;
import org.ieum.follow.FollowedTables;
import org.ieum.kernel.Side;

/** What somebody reported stays theirs; that they did is not told to those who put two entries together. */
@Singleton
class ConcernsFollow {

    @Produces
    FollowedTables followed() {
        return new FollowedTables(List.of(
                Followed.of(FollowedKind.UNTOLD, Side.LEARNER, "concern", "reporter_id", "id")
                        .withSideIn("reporter_side")
                        .counting(),
                Followed.of(FollowedKind.UNTOLD, Side.TUTOR, "concern", "reporter_id", "id")
                        .withSideIn("reporter_side")
                        .counting()));
    }
}
