package org.ieum.outbox;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ieum.kernel.Side;
import org.ieum.outbox.AddressPause.PauseReason;
import org.ieum.platform.Part;

/** Whose mails come back. */
@Singleton
public class AddressPauses implements PanacheRepository<AddressPause> {

    private static final String INSERT = """
            insert into address_pause (id, recipient_kind, recipient_id, reason, since)
            values (nextval('address_pause_seq'), :kind, :id, :reason, :since)
            on conflict (recipient_kind, recipient_id) do nothing""";

    private static final String OF = "recipientKind = ?1 and recipientId = ?2";

    /** Some of one side, those first who have waited longest. */
    public List<AddressPause> of(Side side, int most) {
        return find("recipientKind = ?1 order by since, id", RecipientKind.of(side))
                .page(0, most)
                .list();
    }

    /** A part of all, in the order in which they were written. */
    public Part<AddressPause> part(Part.Asked asked) {
        return Part.of(find("id > ?1 order by id", asked.after()), asked);
    }

    /** Somebody's. */
    public Optional<AddressPause> of(Recipient recipient) {
        return find(OF, recipient.kind(), recipient.id()).firstResultOptional();
    }

    /** False if it was before. */
    boolean pause(Recipient recipient, PauseReason reason, Instant since) {
        return getEntityManager()
                        .createNativeQuery(INSERT)
                        .setParameter("kind", recipient.kind().code())
                        .setParameter("id", recipient.id())
                        .setParameter("reason", reason.code())
                        .setParameter("since", since)
                        .executeUpdate()
                > 0;
    }

    boolean end(Recipient recipient) {
        return delete(OF, recipient.kind(), recipient.id()) > 0;
    }

    void end(RecipientKind kind, Collection<Long> ids) {
        delete("recipientKind = ?1 and recipientId in ?2", kind, ids);
    }
}
