package org.ieum.exchange;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
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

    /** Those older than that go. */
    void forget(Instant old) {
        delete("madeAt < ?1", old);
    }
}
