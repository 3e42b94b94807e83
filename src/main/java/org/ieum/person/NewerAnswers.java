package org.ieum.person;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.ieum.kernel.Side;

/** All newer answers that nobody took or put away. */
@Singleton
class NewerAnswers implements PanacheRepository<NewerAnswer> {

    /** Of one person, as they came. */
    List<NewerAnswer> of(PersonId who) {
        return list("side = ?1 and personId = ?2 order by id", who.side(), who.id());
    }

    long forget(PersonId who) {
        return delete("side = ?1 and personId = ?2", who.side(), who.id());
    }

    long countBefore(Instant before) {
        return count("receivedAt < ?1", before);
    }

    int forgetBefore(Instant before) {
        return Math.toIntExact(delete("receivedAt < ?1", before));
    }

    /** The people of a side who have some, the longest waiting first. */
    List<Long> people(Side side) {
        return find("select personId from NewerAnswer where side = ?1 group by personId order by min(id)", side)
                .project(Long.class)
                .list();
    }
}
