package org.ieum.message;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import org.ieum.platform.Part;

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

    /** A part of the same, by id. */
    public Part<Conversation> called(Part.Asked asked) {
        return Part.of(find("calledAt is not null and pairingId > ?1 order by pairingId", asked.after()), asked);
    }

    /** How many of them there are. */
    public long countCalled() {
        return count("calledAt is not null");
    }

    void forget(Collection<Long> pairings) {
        delete("pairingId in ?1", pairings);
    }
}
