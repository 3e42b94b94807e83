package org.ieum.privacy;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.ieum.follow.Followed;
import org.ieum.follow.FollowedKind;
import org.ieum.follow.FollowedTables;
import org.ieum.kernel.Side;

/** What somebody agreed to follows them. */
@Singleton
class ConsentsFollow {

    @Produces
    FollowedTables followed() {
        return new FollowedTables(List.of(
                Followed.of(FollowedKind.CONSENTS, Side.LEARNER, "consent", "person_id", "id")
                        .withSideIn("side"),
                Followed.of(FollowedKind.CONSENTS, Side.TUTOR, "consent", "person_id", "id")
                        .withSideIn("side")));
    }
}
