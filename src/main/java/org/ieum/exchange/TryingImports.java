package org.ieum.exchange;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ieum.audit.Audit;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Result;
import org.ieum.platform.Sealing;
import org.ieum.platform.seal.HoldsSeals;
import org.ieum.platform.seal.SealedColumn;

/** Shows what files would change before they are taken in: what was shown is what is done, or it is shown again. */
@Singleton
public class TryingImports implements HoldsSeals {

    static final Duration LONGEST = Duration.ofDays(1);
    private static final SealedColumn CONTENT = new SealedColumn("import_draft", "content", "id");

    @Inject Importing importing;
    @Inject ImportDrafts drafts;
    @Inject Sealing sealing;
    @Inject Audit audit;
    @Inject Clock clock;

    @Override
    public SealedColumn sealed() {
        return CONTENT;
    }

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
        byte[] content = sealing.seal(Packing.pack(files), CONTENT.at(id));
        ImportDraft draft = new ImportDraft(id, actor, clock.instant(), content, changes.digest());
        QuarkusTransaction.requiringNew().run(() -> {
            drafts.persist(draft);
            audit.record(actor, "import.tried");
        });
        return new Trial(draft.id, changes);
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
                        .take(Packing.unpack(sealing.openBytes(draft.content, CONTENT.at(id))), true, actor)
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
                .map(draft -> importing
                        .takeAsSeen(
                                Packing.unpack(sealing.openBytes(draft.content, CONTENT.at(id))), draft.digest, actor)
                        .map(taken -> noted(id, taken)));
    }

    /** Gone if it was taken in; else with what has been shown now. */
    private Importing.Taken noted(UUID id, Importing.Taken taken) {
        QuarkusTransaction.requiringNew().run(() -> {
            ImportDraft kept = drafts.findById(id);
            if (kept != null && taken.done()) {
                drafts.delete(kept);
            } else if (kept != null) {
                kept.digest = taken.changes().digest();
            }
        });
        return taken;
    }

    /** Throws the files of a draft away. */
    @Transactional
    public void drop(UUID id, String actor) {
        drafts.of(id, actor).ifPresent(draft -> {
            drafts.delete(draft);
            audit.record(actor, "import.dropped");
        });
    }

    /** Throws away what nobody came back to. */
    @Transactional
    void forget() {
        drafts.forget(clock.instant().minus(LONGEST));
    }
}
