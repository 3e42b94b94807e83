package org.ieum.substitute;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.ieum.follow.Followed;
import org.ieum.follow.FollowedKind;
import org.ieum.follow.FollowedTables;
import org.ieum.kernel.Side;

/** Who stood in for whom follows a tutor. */
@Singleton
class SubstitutesFollow {

    @Produces
    FollowedTables followed() {
        return new FollowedTables(List.of(
                Followed.of(FollowedKind.SUBSTITUTES, Side.TUTOR, "substitution", "tutor_id", "id")
                        .counting(),
                Followed.of(FollowedKind.UNTOLD, Side.TUTOR, "substitution", "away_id", "id")
                        .counting()));
    }
}
