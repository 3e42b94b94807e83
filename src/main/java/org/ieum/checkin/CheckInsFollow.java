package org.ieum.checkin;

import jakarta.inject.Singleton;
import org.ieum.follow.Followed;
import org.ieum.follow.FollowedKind;
import org.ieum.follow.FollowedTables;

/** What somebody said of how it goes follows them. */
@Singleton
class CheckInsFollow extends FollowedTables {

    CheckInsFollow() {
        super(side -> Followed.counting(FollowedKind.CHECK_INS, side, "check_in", "person_id", "id")
                .withSideIn("side"));
    }
}
