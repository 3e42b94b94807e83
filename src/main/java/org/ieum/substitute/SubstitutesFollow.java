package org.ieum.substitute;

import jakarta.inject.Singleton;
import org.ieum.follow.Followed;
import org.ieum.follow.FollowedKind;
import org.ieum.follow.FollowedTables;
import org.ieum.kernel.Side;

/** Who stood in for whom follows a tutor. */
@Singleton
class SubstitutesFollow extends FollowedTables {

    SubstitutesFollow() {
        super(
                Followed.counting(FollowedKind.SUBSTITUTES, Side.TUTOR, "substitution", "tutor_id", "id"),
                Followed.counting(FollowedKind.UNTOLD, Side.TUTOR, "substitution", "away_id", "id"));
    }
}
