package org.ieum.pairing;

import jakarta.inject.Singleton;
import org.ieum.follow.Followed;
import org.ieum.follow.FollowedKind;
import org.ieum.follow.FollowedTables;
import org.ieum.kernel.Side;

/** Pairings and their hours follow a person; two at one time, or two for one need, cannot be one person's. */
@Singleton
class PairingsFollow extends FollowedTables {

    private static final String SAME_NEED = """
            select count(*) from pairing a join pairing b on b.learner_id = :kept and b.subject = a.subject
            and b.state in ('offered', 'running') where a.learner_id = :gone and a.state in ('offered', 'running')""";

    private static final String OVERLAP = """
            select count(*) from booking a join booking b on b.%1$s = :kept
            and int4range(b.starts_at, b.ends_at) && int4range(a.starts_at, a.ends_at) where a.%1$s = :gone""";

    private static String overlap(String person) {
        return OVERLAP.formatted(person);
    }

    PairingsFollow() {
        super(
                Followed.counting(FollowedKind.PAIRINGS, Side.LEARNER, "pairing", "learner_id", "id")
                        .unless(SAME_NEED),
                Followed.counting(FollowedKind.PAIRINGS, Side.TUTOR, "pairing", "tutor_id", "id"),
                Followed.of(FollowedKind.UNTOLD, Side.LEARNER, "booking", "learner_id", "pairing_id", "starts_at")
                        .unless(overlap("learner_id")),
                Followed.of(FollowedKind.UNTOLD, Side.TUTOR, "booking", "tutor_id", "pairing_id", "starts_at")
                        .unless(overlap("tutor_id")));
    }
}
