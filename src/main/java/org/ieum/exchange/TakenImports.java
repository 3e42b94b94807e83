package org.ieum.exchange;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Imports that can be undone. */
@Singleton
class TakenImports implements PanacheRepositoryBase<TakenImport, UUID> {

    /** An import that can be undone. */
    record Undoable(UUID id, String takenBy, Instant takenAt, int created, int updated) {}

    /** The newest first. */
    List<Undoable> newest(int most) {
        return find("select id, takenBy, takenAt, created, updated from TakenImport order by takenAt desc")
                .project(Undoable.class)
                .range(0, most - 1)
                .list();
    }

    /** Those older than that go. */
    void forget(Instant old) {
        delete("takenAt < ?1", old);
    }
}
