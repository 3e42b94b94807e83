package org.ieum.joining;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ieum.joining.SignUpRateLimit.Purpose;

/** The workshops that there are. */
@Singleton
class Workshops implements PanacheRepository<Workshop> {

    /** Many begin who do not go on, here as elsewhere. */
    private static final String OPEN = " where code = :code and beginsAt <= :now and endsAt > :now and ";

    List<Workshop> latest(int most) {
        return findAll(Sort.descending("beginsAt", "id")).page(0, most).list();
    }

    boolean isOpen(WorkshopCode code, Instant now) {
        return count("code = :code and beginsAt <= :now and endsAt > :now", Map.of("code", code.text(), "now", now))
                > 0;
    }

    /** Counts one more; false if there is no such workshop now, or as many as it is for. */
    boolean counts(WorkshopCode code, Purpose purpose, Instant now) {
        String one = switch (purpose) {
            case BEGIN -> "set begun = begun + 1" + OPEN + "begun < 4 * most";
            case MAIL -> "set mailed = mailed + 1" + OPEN + "mailed < most";
            case SEND, CONCERN -> "set sent = sent + 1" + OPEN + "sent < most";
        };
        return update(one, Map.of("code", code.text(), "now", now)) > 0;
    }

    int forget(Instant until) {
        return Math.toIntExact(delete("endsAt < ?1", until));
    }
}
