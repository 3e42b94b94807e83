package org.ieum.screening;

import jakarta.inject.Singleton;
import org.ieum.follow.Followed;
import org.ieum.follow.FollowedKind;
import org.ieum.follow.FollowedTables;
import org.ieum.kernel.Side;

/** Steps that were seen follow a tutor, one of each kind. */
@Singleton
class StepsFollow extends FollowedTables {

    StepsFollow() {
        super(Followed.counting(FollowedKind.STEPS, Side.TUTOR, "screening_seen", "tutor_id", "id")
                .onceFor("step_id"));
    }
}
