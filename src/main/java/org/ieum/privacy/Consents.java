package org.ieum.privacy;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.ieum.person.PersonId;

/** Who agreed to what. */
@Singleton
class Consents implements PanacheRepository<Consent> {

    private static final String LIVE = "side = ?1 and personId = ?2 and withdrawnAt is null";

    /** The latest that was not withdrawn. */
    Optional<Consent> latest(PersonId who) {
        return find(LIVE + " order by id desc", who.side(), who.id()).firstResultOptional();
    }

    /** Those that were withdrawn, too. */
    List<Consent> all(PersonId who) {
        return list("side = ?1 and personId = ?2 order by id", who.side(), who.id());
    }

    List<Consent> live(PersonId who) {
        return list(LIVE, who.side(), who.id());
    }
}
