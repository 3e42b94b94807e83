package org.ieum.exchange;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Imports that can be undone. */
@Singleton
class TakenImports implements PanacheRepositoryBase<TakenImport, UUID> {

    /** An import that can be undone. */
    record Undoable(UUID id, String takenBy, Instant takenAt, int created, int updated, String state) {}

    /** The newest first. */
    List<Undoable> newest(int most) {
        return find(
                        "select id, takenBy, takenAt, created, updated, state from TakenImport where state <> ?1 order by takenAt desc",
                        UndoState.UNDONE.code())
                .project(Undoable.class)
                .range(0, most - 1)
                .list();
    }

    /** One that nobody else changes until this transaction ends; to be asked for before it is read in any other way. */
    Optional<TakenImport> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The same, if it is as far as that. */
    Optional<TakenImport> lock(UUID id, UndoState state) {
        return lock(id).filter(one -> one.state() == state);
    }

    /** So many lines are undone; whether somebody still wants that. */
    boolean isAt(UUID id, int lines) {
        return update("linesUndone = ?1 where id = ?2 and state = ?3", lines, id, UndoState.UNDOING.code()) > 0;
    }

    /** Those older than that go. */
    void forget(Instant old) {
        delete("takenAt < ?1", old);
    }
}
