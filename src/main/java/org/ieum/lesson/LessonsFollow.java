package org.ieum.lesson;

import jakarta.inject.Singleton;
import org.ieum.follow.Followed;
import org.ieum.follow.FollowedKind;
import org.ieum.follow.FollowedTables;
import org.ieum.kernel.Side;

/** Lessons follow a person, and what a tutor gave in another's place. */
@Singleton
class LessonsFollow extends FollowedTables {

    LessonsFollow() {
        super(
                Followed.counting(FollowedKind.LESSONS, Side.LEARNER, "lesson", "learner_id", "id"),
                Followed.counting(FollowedKind.LESSONS, Side.TUTOR, "lesson", "tutor_id", "id"),
                Followed.counting(FollowedKind.UNTOLD, Side.TUTOR, "lesson", "instead_of", "id"),
                Followed.of(FollowedKind.UNTOLD, Side.TUTOR, "stand_in", "tutor_id", "pairing_id", "planned_at"),
                Followed.of(FollowedKind.UNTOLD, Side.LEARNER, "reminder_choice", "person_id", "side")
                        .withSideIn("side")
                        .onceFor(),
                Followed.of(FollowedKind.UNTOLD, Side.TUTOR, "reminder_choice", "person_id", "side")
                        .withSideIn("side")
                        .onceFor());
    }
}
