package org.ieum.round.review;

import jakarta.inject.Singleton;
import org.ieum.follow.Followed;
import org.ieum.follow.FollowedKind;
import org.ieum.follow.FollowedTables;
import org.ieum.kernel.Side;

/** What rounds said of a person follows them. */
@Singleton
class PlansFollow extends FollowedTables {

    PlansFollow() {
        super(
                Followed.counting(FollowedKind.UNTOLD, Side.LEARNER, "proposal", "learner_id", "id")
                        .onceFor("round_id", "subject"),
                Followed.counting(FollowedKind.UNTOLD, Side.TUTOR, "proposal", "tutor_id", "id"),
                Followed.of(FollowedKind.UNTOLD, Side.LEARNER, "unmatched", "learner_id", "round_id", "subject")
                        .onceFor("round_id", "subject"),
                Followed.of(FollowedKind.UNTOLD, Side.LEARNER, "rejection", "learner_id", "id")
                        .onceFor("round_id", "subject", "tutor_id"),
                Followed.of(FollowedKind.UNTOLD, Side.TUTOR, "rejection", "tutor_id", "id")
                        .onceFor("round_id", "subject", "learner_id"));
    }
}
