package org.ieum.exchange;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Status;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.hibernate.exception.ConstraintViolationException;
import org.ieum.audit.Audit;
import org.ieum.platform.AdvisoryLocks;

/** Undoes an import: all of it and what is said of it in one transaction, or nothing. */
@Singleton
class TakingBack {

    /** As long as taking it in may take. */
    private static final Duration LONGEST = Duration.ofHours(1);

    @Inject TakenImports taken;
    @Inject KeepingJournals journals;
    @Inject PuttingBack puttingBack;
    @Inject AdvisoryLocks locks;
    @Inject EntityManager entities;
    @Inject Audit audit;

    /** Nobody wants it any more. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Undoes what waits for it; nothing, if that is done, or was stopped. */
    @ActivateRequestContext
    void run(UUID id) {
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout((int) LONGEST.toSeconds()));
        boolean touched;
        try {
            // Before it is looked at: another process may be at work with it.
            locks.lock("import");
            touched = !isUndone(id);
        } catch (ConstraintViolationException | OptimisticLockException e) {
            // Something points to who was made: a round, an offer, a lesson. Or somebody does something to them now.
            touched = true;
        } catch (Stopped e) {
            touched = false;
        } finally {
            if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                QuarkusTransaction.rollback();
            }
        }
        if (touched) {
            QuarkusTransaction.requiringNew()
                    .run(() -> taken.lock(id, UndoState.UNDOING).ifPresent(one -> one.become(UndoState.TOUCHED)));
        }
    }

    /** False if somebody did something to one of its people since. */
    private boolean isUndone(UUID id) {
        TakenImport one = taken.findByIdOptional(id)
                .filter(found -> found.state() == UndoState.UNDOING)
                .orElseThrow(Stopped::new);
        List<JournalEntry> entries = journals.entries(one);
        // What is locked at the end is read anew.
        entities.clear();
        if (!puttingBack.all(entries, one.takenAt, watching(id))) {
            return false;
        }
        // Deferred to the commit otherwise, where nothing could be said of it.
        entities.createNativeQuery("set constraints all immediate").executeUpdate();
        end(taken.lock(id, UndoState.UNDOING).orElseThrow(Stopped::new));
        QuarkusTransaction.commit();
        return true;
    }

    private void end(TakenImport one) {
        one.become(UndoState.UNDONE);
        one.journal = null;
        audit.record(one.undoneBy, "import.undone");
    }

    /** Others see how far it is before it is committed. */
    private IntConsumer watching(UUID id) {
        int[] lines = {0};
        return done -> {
            lines[0] += done;
            if (!QuarkusTransaction.requiringNew().call(() -> taken.isAt(id, lines[0]))) {
                throw new Stopped();
            }
        };
    }
}
