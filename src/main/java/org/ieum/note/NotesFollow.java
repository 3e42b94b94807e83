package org.ieum.note;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.ieum.follow.Followed;
import org.ieum.follow.FollowedKind;
import org.ieum.follow.FollowedTables;
import org.ieum.kernel.Side;

/** Notes follow whoever they are about. */
@Singleton
class NotesFollow {

    @Produces
    FollowedTables followed() {
        return new FollowedTables(List.of(
                Followed.of(FollowedKind.NOTES, Side.LEARNER, "note", "learner_id", "id")
                        .counting(),
                Followed.of(FollowedKind.NOTES, Side.TUTOR, "note", "tutor_id", "id")
                        .counting()));
    }
}
