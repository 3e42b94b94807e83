package org.ieum.exchange;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ieum.audit.Audit;
import org.ieum.exchange.piece.KeepingFiles;
import org.ieum.kernel.Coded;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Result;

/** Shows what files would change before they are taken in: what was shown is what is done, or it is shown again. */
@Singleton
public class TryingImports {

    static final Duration LONGEST = Duration.ofDays(1);

    @Inject Importing importing;
    @Inject ImportDrafts drafts;
    @Inject KeepingFiles kept;
    @Inject Audit audit;
    @Inject Clock clock;

    /** What the files of a draft would change. */
    public record Trial(UUID draft, ImportChanges changes) {}

    /**
     * Tries files and keeps them for a day, sealed.
     *
     * @return refused as {@link Importing#take}
     * @throws HttpProblem with every faulty cell; nothing is kept then
     */
    public Result<Trial> attempt(Map<DataFile, FileContent> files, String actor) {
        return importing.take(files, true, actor).map(changes -> keep(files, changes, actor));
    }

    private Trial keep(Map<DataFile, FileContent> files, ImportChanges changes, String actor) {
        UUID id = UUID.randomUUID();
        ImportDraft draft = new ImportDraft(id, actor, clock.instant(), changes.digest());
        QuarkusTransaction.requiringNew().run(() -> {
            drafts.persist(draft);
            files.forEach((file, content) -> keep(id, file, content));
            audit.record(actor, "import.tried");
        });
        return new Trial(draft.id, changes);
    }

    private void keep(UUID draft, DataFile file, FileContent content) {
        try (InputStream in = content.open()) {
            kept.keep(draft, file.code(), in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<DataFile, FileContent> files(UUID draft) {
        Map<DataFile, FileContent> files = new EnumMap<>(DataFile.class);
        kept.of(draft).forEach((part, content) -> files.put(Coded.parse(DataFile.class, part), content));
        return files;
    }

    /**
     * What the files of a draft would change now, which is what was shown from now on.
     *
     * @return empty as {@link #take}; refused as {@link Importing#take}
     * @throws HttpProblem with every cell that has become faulty meanwhile
     */
    public Optional<Result<ImportChanges>> look(UUID id, String actor) {
        return QuarkusTransaction.requiringNew()
                .call(() -> drafts.of(id, actor))
                .map(draft -> importing
                        .take(files(id), true, actor)
                        .map(changes ->
                                noted(id, new Importing.Taken(changes, false)).changes()));
    }

    /**
     * Takes the files of a draft in, if they still change what was shown.
     *
     * @return what was taken in, with {@code done} false if it has to be looked at again; empty if there is no such draft of
     *     this person, or not any more. Refused as {@link Importing#take}
     * @throws HttpProblem with every cell that has become faulty meanwhile
     */
    public Optional<Result<Importing.Taken>> take(UUID id, String actor) {
        return QuarkusTransaction.requiringNew()
                .call(() -> drafts.of(id, actor))
                .map(draft ->
                        importing.takeAsSeen(files(id), draft.digest, actor).map(taken -> noted(id, taken)));
    }

    /** Gone if it was taken in; else with what has been shown now. */
    private Importing.Taken noted(UUID id, Importing.Taken taken) {
        QuarkusTransaction.requiringNew().run(() -> {
            ImportDraft draft = drafts.findById(id);
            if (draft != null && taken.done()) {
                drafts.delete(draft);
                kept.drop(id);
            } else if (draft != null) {
                draft.digest = taken.changes().digest();
            }
        });
        return taken;
    }

    /** Throws the files of a draft away. */
    @Transactional
    public void drop(UUID id, String actor) {
        drafts.of(id, actor).ifPresent(draft -> {
            drafts.delete(draft);
            kept.drop(id);
            audit.record(actor, "import.dropped");
        });
    }

    /** Throws away what nobody came back to. */
    @Transactional
    void forget() {
        drafts.forget(clock.instant().minus(LONGEST));
        kept.forget();
    }
}
