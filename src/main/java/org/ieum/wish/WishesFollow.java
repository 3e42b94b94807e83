package org.ieum.wish;

import jakarta.inject.Singleton;
import org.ieum.follow.Followed;
import org.ieum.follow.FollowedKind;
import org.ieum.follow.FollowedTables;
import org.ieum.kernel.Side;

/** Wishes follow both of whom they are; of two for one pair, the one that is kept counts. */
@Singleton
class WishesFollow extends FollowedTables {

    WishesFollow() {
        super(
                Followed.of(FollowedKind.WISHES, Side.LEARNER, "wish", "learner_id", "tutor_id", "side")
                        .onceFor("tutor_id", "side"),
                Followed.of(FollowedKind.WISHES, Side.TUTOR, "wish", "tutor_id", "learner_id", "side")
                        .onceFor("learner_id", "side"));
    }
}
