package org.ieum.exchange.draft;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Files that somebody looks at before they are taken in. */
@Singleton
class ImportDrafts implements PanacheRepositoryBase<ImportDraft, UUID> {

    /** One of this person. */
    Optional<ImportDraft> of(UUID id, String actor) {
        return findByIdOptional(id).filter(draft -> draft.madeBy.equals(actor));
    }

    /** One that nobody else changes until this transaction ends; to be asked for before it is read in any other way. */
    Optional<ImportDraft> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The same, if it is as far as that. */
    Optional<ImportDraft> lock(UUID id, ImportState state) {
        return lock(id).filter(draft -> draft.state() == state);
    }

    /** So many rows are done; whether somebody still wants it. */
    boolean isAt(UUID id, int rows, int all) {
        return update("rowsDone = ?1, rowsInAll = ?2 where id = ?3", rows, all, id) > 0;
    }

    /** Those older than that go. */
    void forget(Instant old) {
        delete("madeAt < ?1", old);
    }
}
