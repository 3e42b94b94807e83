package org.ieum.exchange;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ieum.kernel.Coded;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.job.Polling;

/**
 * Undoes an import as a whole, for a day, as long as nobody has touched what it made or changed. A job does it, as one took it in:
 * 200,000 lines are more than a page waits for.
 */
@Singleton
public class UndoingImports {

    static final Duration LONGEST = Duration.ofDays(1);
    private static final int SHOWN = 20;

    @Inject TakenImports taken;
    @Inject SchedulerClient jobs;
    @Inject ImportSettings settings;
    @Inject Clock clock;

    /** An import that can be undone until {@code until}, if nobody has touched its people since. */
    public record Undoable(UUID id, String by, Instant at, Instant until, int created, int updated, UndoState state) {}

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
                        one.updated(),
                        Coded.parse(UndoState.class, one.state())))
                .toList();
    }

    /** How far the undoing of an import is: so many lines of all. */
    public record Undoing(UUID id, UndoState state, int linesDone, int lines) {}

    /**
     * Has one undone: what it made is gone then, what it changed is as it was. Whoever presses twice has it undone once.
     *
     * @throws HttpProblem 404 if there is no such import, or it is older than a day
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void begin(UUID id, String actor) {
        TakenImport one = taken.lock(id).filter(found -> isGood(found.takenAt)).orElseThrow(HttpProblem::notFound);
        if (one.state() == UndoState.TAKEN || one.state() == UndoState.TOUCHED) {
            one.become(UndoState.UNDOING);
            one.undoneBy = actor;
            jobs.scheduleIfNotExists(UndoJob.JOB.of(id, clock.instant()), clock.instant());
        }
    }

    /** How far it is; empty if there is no such import, or not any more. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Undoing> look(UUID id) {
        return taken.findByIdOptional(id)
                .map(one -> new Undoing(id, one.state(), one.linesUndone, one.created + one.updated));
    }

    /** The same once the job is at its end, or when patience is. */
    public Optional<Undoing> await(UUID id) {
        return Polling.whileGoingOn(
                far -> far.filter(one -> one.state() == UndoState.UNDOING).isPresent(),
                () -> look(id),
                settings.patience());
    }

    /** Nobody wants that any more: the import stays, unless it is out already. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void stop(UUID id) {
        taken.lock(id, UndoState.UNDOING).ifPresent(one -> one.become(UndoState.TAKEN));
    }

    private boolean isGood(Instant takenAt) {
        return clock.instant().isBefore(takenAt.plus(LONGEST));
    }
}
