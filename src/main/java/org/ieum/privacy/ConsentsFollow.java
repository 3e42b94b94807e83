package org.ieum.privacy;

import jakarta.inject.Singleton;
import org.ieum.follow.Followed;
import org.ieum.follow.FollowedKind;
import org.ieum.follow.FollowedTables;

/** What somebody agreed to follows them. */
@Singleton
class ConsentsFollow extends FollowedTables {

    ConsentsFollow() {
        super(side -> Followed.of(FollowedKind.CONSENTS, side, "consent", "person_id", "id")
                .withSideIn("side"));
    }
}
