package org.ieum.concern;

import jakarta.inject.Singleton;
import org.ieum.follow.Followed;
import org.ieum.follow.FollowedKind;
import org.ieum.follow.FollowedTables;

/** What somebody reported stays theirs; that they did is not told to those who put two entries together. */
@Singleton
class ConcernsFollow extends FollowedTables {

    ConcernsFollow() {
        super(side -> Followed.counting(FollowedKind.UNTOLD, side, "concern", "reporter_id", "id")
                .withSideIn("reporter_side"));
    }
}
