package org.ieum.spreadsheet;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tables whose columns and values are being told. */
@Singleton
class TableDrafts implements PanacheRepositoryBase<TableDraft, UUID> {

    /** One of this person. */
    Optional<TableDraft> of(UUID id, String actor) {
        return findByIdOptional(id).filter(draft -> draft.madeBy.equals(actor));
    }

    /** All of this person, the newest first. */
    List<TableDraft> of(String actor) {
        return list("madeBy = ?1 order by madeAt desc", actor);
    }

    /** Those older than that go. */
    void forget(Instant old) {
        delete("madeAt < ?1", old);
    }
}
