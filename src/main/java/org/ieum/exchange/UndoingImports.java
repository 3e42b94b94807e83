package org.ieum.exchange;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.ieum.audit.Audit;
import org.ieum.platform.AdvisoryLocks;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Result;

/** Undoes an import as a whole, for a day, as long as nobody has touched what it made or changed. */
@Singleton
public class UndoingImports {

    static final Duration LONGEST = Duration.ofDays(1);
    private static final int SHOWN = 20;
    private static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(5);

    @Inject TakenImports taken;
    @Inject KeepingJournals journals;
    @Inject PuttingBack puttingBack;
    @Inject AdvisoryLocks locks;
    @Inject EntityManager entities;
    @Inject Audit audit;
    @Inject Clock clock;

    /** An import that can be undone until {@code until}, if nobody has touched its people since. */
    public record Undoable(UUID id, String by, Instant at, Instant until, int created, int updated) {}

    /** Those of the last day, the newest first. */
    @Transactional
    public List<Undoable> undoable() {
        return taken.newest(SHOWN).stream()
                .filter(one -> isGood(one.takenAt()))
                .map(one -> new Undoable(
                        one.id(),
                        one.takenBy(),
                        one.takenAt(),
                        one.takenAt().plus(LONGEST),
                        one.created(),
                        one.updated()))
                .toList();
    }

    /**
     * Undoes one: what it made is gone, what it changed is as it was.
     *
     * @return how many lines were undone; refused with {@code import-touched} if somebody did something to one of its people since
     * @throws HttpProblem 404 if there is no such import, or it is older than a day
     */
    public Result<Integer> undo(UUID id, String actor) {
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout((int) LONGEST_TRANSACTION.toSeconds()));
        boolean done = false;
        try {
            locks.lock("import");
            TakenImport one = taken.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                    .filter(found -> isGood(found.takenAt))
                    .orElseThrow(HttpProblem::notFound);
            List<JournalEntry> entries = journals.entries(one);
            Instant since = one.takenAt;
            taken.delete(one);
            done = puttingBack.all(entries, since);
            if (done) {
                audit.record(actor, "import.undone");
                entities.flush();
                entities.createNativeQuery("set constraints all immediate").executeUpdate();
                QuarkusTransaction.commit();
            }
            return done ? Result.done(entries.size()) : Result.refused("import-touched");
        } catch (ConstraintViolationException e) {
            // Something points to who was made: a round, an offer, a lesson.
            done = false;
            return Result.refused("import-touched");
        } finally {
            if (!done) {
                QuarkusTransaction.rollback();
            }
        }
    }

    /** What is too old can be undone no more. */
    @Transactional
    void forget() {
        taken.forget(clock.instant().minus(LONGEST));
    }

    private boolean isGood(Instant takenAt) {
        return clock.instant().isBefore(takenAt.plus(LONGEST));
    }
}
