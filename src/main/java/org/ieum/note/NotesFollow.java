package org.ieum.note;

import jakarta.inject.Singleton;
import org.ieum.follow.Followed;
import org.ieum.follow.FollowedKind;
import org.ieum.follow.FollowedTables;
import org.ieum.kernel.Side;

/** Notes follow whoever they are about. */
@Singleton
class NotesFollow extends FollowedTables {

    NotesFollow() {
        super(
                Followed.counting(FollowedKind.NOTES, Side.LEARNER, "note", "learner_id", "id"),
                Followed.counting(FollowedKind.NOTES, Side.TUTOR, "note", "tutor_id", "id"));
    }
}
