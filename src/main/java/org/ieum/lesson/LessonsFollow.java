package org.ieum.lesson;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.ieum.follow.Followed;
import org.ieum.follow.FollowedKind;
import org.ieum.follow.FollowedTables;
import org.ieum.kernel.Side;

/** Lessons follow a person, and what a tutor gave in another's place. */
@Singleton
class LessonsFollow {

    @Produces
    FollowedTables followed() {
        return new FollowedTables(List.of(
                Followed.of(FollowedKind.LESSONS, Side.LEARNER, "lesson", "learner_id", "id")
                        .counting(),
                Followed.of(FollowedKind.LESSONS, Side.TUTOR, "lesson", "tutor_id", "id")
                        .counting(),
                Followed.of(FollowedKind.UNTOLD, Side.TUTOR, "lesson", "instead_of", "id")
                        .counting(),
                Followed.of(FollowedKind.UNTOLD, Side.TUTOR, "stand_in", "tutor_id", "pairing_id", "planned_at"),
                Followed.of(FollowedKind.UNTOLD, Side.LEARNER, "reminder_choice", "person_id", "side")
                        .withSideIn("side")
                        .onceFor(),
                Followed.of(FollowedKind.UNTOLD, Side.TUTOR, "reminder_choice", "person_id", "side")
                        .withSideIn("side")
                        .onceFor()));
    }
}
