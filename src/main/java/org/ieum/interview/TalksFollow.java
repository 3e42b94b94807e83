package org.ieum.interview;

import jakarta.inject.Singleton;
import org.ieum.follow.Followed;
import org.ieum.follow.FollowedKind;
import org.ieum.follow.FollowedTables;

/** A talk follows whoever it is with. */
@Singleton
class TalksFollow extends FollowedTables {

    TalksFollow() {
        super(side -> Followed.counting(FollowedKind.TALKS, side, "interview", "person_id", "id")
                .withSideIn("side")
                .onceFor());
    }
}
