package org.ieum.desk.duplicate;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.ieum.person.PersonId;

/** Those whose second entry was put to the first within a day. */
@Singleton
class MergedPeople implements PanacheRepository<MergedPerson> {

    /** The newest first. */
    List<MergedPerson> newest() {
        return list("order by mergedAt desc, id desc");
    }

    List<MergedPerson> before(Instant moment) {
        return list("mergedAt < ?1 order by id", moment);
    }

    /** Whether somebody is one of two of these. */
    boolean has(PersonId who) {
        return count("side = ?1 and (goneId = ?2 or keptId = ?2)", who.side(), who.id()) > 0;
    }

    void forget(PersonId who) {
        delete("side = ?1 and (goneId = ?2 or keptId = ?2)", who.side(), who.id());
    }
}
