package org.ieum.message;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;

/** All conversations. */
@Singleton
public class Conversations implements PanacheRepositoryBase<Conversation, Long> {

    Conversation of(long pairing) {
        return findByIdOptional(pairing).orElseGet(() -> {
            Conversation begun = new Conversation(pairing);
            persist(begun);
            return begun;
        });
    }

    /** Those to which a coordinator was called, the oldest call first. */
    public List<Conversation> called() {
        return list("calledAt is not null order by calledAt, pairingId");
    }

    void forget(Collection<Long> pairings) {
        delete("pairingId in ?1", pairings);
    }
}
