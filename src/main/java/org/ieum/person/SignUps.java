package org.ieum.person;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.ieum.platform.AdvisoryLocks;
import org.ieum.platform.Sealing;

/** The sign-ups that are not settled. */
@Singleton
class SignUps implements PanacheRepository<SignUp> {

    @Inject AdvisoryLocks locks;
    @Inject Persons persons;
    @Inject Sealing sealing;

    /** What nobody has settled yet of an address goes with whoever has that; not by the clock, for they may come anew. */
    void forgotten(@Observes PersonForgotten event) {
        if (!event.isByTheClock()) {
            persons.get(event.who())
                    .storedEmail()
                    .map(sealing::lookup)
                    .ifPresent(address -> delete("addressLookup", address));
        }
    }

    /**
     * This one and all others of its side and address, as they came; nobody else settles one of these until this transaction
     * ends. Empty if it was settled.
     */
    List<SignUp> turn(long id) {
        Optional<SignUp> found = findByIdOptional(id);
        if (found.isEmpty() || found.get().addressLookup == null) {
            return found.stream().toList();
        }
        SignUp one = found.get();
        locks.lock(one.side.code() + ".sign-up" + HexFormat.of().formatHex(one.addressLookup));
        return list("side = ?1 and addressLookup = ?2 order by receivedAt, id", one.side, one.addressLookup);
    }
}
