package org.ieum.exchange.draft;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ieum.audit.Audit;
import org.ieum.exchange.DataFile;
import org.ieum.exchange.FileContent;
import org.ieum.exchange.ImportSettings;
import org.ieum.exchange.piece.KeepingFiles;
import org.ieum.platform.job.Polling;

/**
 * Shows what files would change before they are taken in: what was shown is what is done, or it is shown again. Both are done by a
 * job: it goes on if whoever asked goes away, and begins again if the process dies. Of most files it has an answer before anybody
 * has looked up; whoever asks waits that long.
 */
@Singleton
public class TryingImports {

    /** How long files are kept that nobody takes in, and what came of those that were. */
    public static final Duration LONGEST = Duration.ofDays(1);

    @Inject ImportDrafts drafts;
    @Inject SchedulerClient jobs;
    @Inject KeepingFiles kept;
    @Inject ImportSettings settings;
    @Inject WrittenOutcomes outcomes;
    @Inject Audit audit;
    @Inject Clock clock;

    /**
     * Files on their way in.
     *
     * @param rowsDone how many rows the job is through, of all
     * @param outcome what came of the files; empty until the first trial is at its end
     */
    public record Trial(UUID draft, ImportState state, int rowsDone, int rowsInAll, Optional<ImportOutcome> outcome) {}

    /** Keeps files for a day, sealed, and has them tried. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public UUID begin(Map<DataFile, FileContent> files, String actor) {
        UUID id = UUID.randomUUID();
        drafts.persist(new ImportDraft(id, actor, clock.instant()));
        files.forEach((file, content) -> kept.keep(id, file.code(), content));
        schedule(id);
        return id;
    }

    /** As soon as a job takes it up. */
    private void schedule(UUID id) {
        Instant now = clock.instant();
        jobs.scheduleIfNotExists(ImportJob.JOB.of(id, now), now);
    }

    /** How far files are; empty if there are none such of this person, or not any more. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Trial> look(UUID id, String actor) {
        return drafts.of(id, actor)
                .map(draft -> new Trial(
                        id,
                        draft.state(),
                        draft.rowsDone,
                        draft.rowsInAll,
                        Optional.ofNullable(draft.outcome).map(outcomes::read)));
    }

    /** The same once the job is at its end, or when patience is: who brings some hundred rows sees at once what they change. */
    public Optional<Trial> await(UUID id, String actor) {
        return Polling.whileGoingOn(
                trial -> trial.filter(far -> far.state().isGoingOn()).isPresent(),
                () -> look(id, actor),
                settings.patience());
    }

    /** Has files taken in, if they still change what was shown; what is going on or done already stays so. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void take(UUID id, String actor) {
        drafts.lock(id, ImportState.TRIED)
                .filter(draft -> draft.madeBy.equals(actor))
                .ifPresent(draft -> {
                    draft.become(ImportState.TAKING);
                    schedule(id);
                });
    }

    /** Throws files away; a job that is at work with them changes nothing then. What has been taken in stays. */
    @Transactional
    public void drop(UUID id, String actor) {
        drafts.lock(id)
                .filter(draft -> draft.madeBy.equals(actor) && draft.state() != ImportState.TAKEN)
                .ifPresent(draft -> {
                    drafts.delete(draft);
                    kept.drop(id);
                    audit.record(actor, "import.dropped");
                });
    }
}
