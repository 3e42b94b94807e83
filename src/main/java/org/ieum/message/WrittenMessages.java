package org.ieum.message;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ieum.kernel.Side;
import org.ieum.pairing.RowsOfPairings;

/** All messages. */
@Singleton
public class WrittenMessages implements PanacheRepository<Message> {

    /** Shown of one conversation. */
    private static final int LATEST = 200;

    /** The last of a conversation, the newest first. */
    public List<Message> of(long pairing) {
        return find("pairingId = ?1 order by id desc", pairing).page(0, LATEST).list();
    }

    /** What one side wrote in these conversations. */
    public List<Message> by(Side sender, Collection<Long> pairings) {
        return list("sender = ?1 and pairingId in ?2 order by id", sender, pairings);
    }

    /** When one of the two last wrote, by conversation. */
    public Map<Long, Instant> lastOf(Collection<Long> pairings) {
        return getEntityManager()
                .createQuery(
                        "select pairingId, max(writtenAt) from Message where sender is not null"
                                + " and pairingId in :pairings group by pairingId",
                        Tuple.class)
                .setParameter("pairings", pairings)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, Long.class), row -> row.get(1, Instant.class)));
    }

    long countBy(Side sender, long pairing, Instant since) {
        return count("sender = ?1 and pairingId = ?2 and writtenAt > ?3", sender, pairing, since);
    }

    /** What others than this side have written since then. */
    long countFor(Side reader, long pairing, Instant since) {
        return count("pairingId = ?1 and writtenAt > ?2 and (sender is null or sender <> ?3)", pairing, since, reader);
    }

    /** The conversations that there are, some at a time behind an id. */
    List<Long> pairings(long after, int most) {
        return RowsOfPairings.behind(getEntityManager(), Message.class, after, most);
    }

    void forget(Collection<Long> pairings) {
        delete("pairingId in ?1", pairings);
    }
}
