package org.ieum.exchange.draft;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.ieum.audit.Audit;
import org.ieum.exchange.DataFile;
import org.ieum.exchange.FileContent;
import org.ieum.exchange.ImportChanges;
import org.ieum.exchange.Importing;
import org.ieum.exchange.piece.KeepingFiles;
import org.ieum.kernel.Coded;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Result;

/** Tries files, or takes them in: all of it and what is said of it in one transaction, or nothing. */
@Singleton
class DoingImports {

    @Inject Importing importing;
    @Inject ImportDrafts drafts;
    @Inject KeepingFiles kept;
    @Inject WrittenOutcomes outcomes;
    @Inject Audit audit;

    /** Nobody wants them any more. */
    private static final class Dropped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Does what a draft waits for; nothing, if that is done. */
    @ActivateRequestContext
    void run(UUID id) {
        Optional<ImportDraft> found = QuarkusTransaction.requiringNew().call(() -> drafts.findByIdOptional(id));
        found.filter(draft -> draft.state().isGoingOn()).ifPresent(draft -> {
            try {
                run(draft, draft.state() == ImportState.TAKING);
            } catch (RuntimeException e) {
                // Of files that were thrown away meanwhile nothing is read any more; all was rolled back, and nobody is
                // to be told.
                if (isWanted(id)) {
                    throw e;
                }
            }
        });
    }

    private boolean isWanted(UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> drafts.findByIdOptional(id).isPresent());
    }

    private void run(ImportDraft draft, boolean taking) {
        Watching watching = new Watching(draft, taking);
        try {
            Result<ImportChanges> result = importing.take(files(draft.id), watching, draft.madeBy);
            if (!watching.done) {
                result.fold(changes -> tried(draft, taking, changes), refusal -> again(draft, taking));
            }
        } catch (HttpProblem problem) {
            end(draft, taking, known -> {
                known.outcome = outcomes.write(ImportOutcome.refused(problem));
                known.become(ImportState.REFUSED);
            });
        }
    }

    /** Looks on while files are stored. */
    private final class Watching implements Importing.Watcher {

        private final ImportDraft draft;
        private final boolean taking;
        private boolean done;

        private Watching(ImportDraft draft, boolean taking) {
            this.draft = draft;
            this.taking = taking;
        }

        @Override
        public void stored(int rows, int all) {
            if (!QuarkusTransaction.requiringNew().call(() -> drafts.isAt(draft.id, rows, all))) {
                throw new Dropped();
            }
        }

        @Override
        public boolean keep(ImportChanges changes) {
            done = taking && MessageDigest.isEqual(changes.digest(), draft.digest) && taken(changes);
            return done;
        }

        /** In the transaction of what it says: both are there, or neither. */
        private boolean taken(ImportChanges changes) {
            ImportDraft locked = drafts.lock(draft.id, ImportState.TAKING).orElseThrow(Dropped::new);
            locked.become(ImportState.TAKEN);
            locked.outcome = outcomes.write(ImportOutcome.of(changes, false));
            kept.drop(draft.id);
            return true;
        }
    }

    private Void tried(ImportDraft draft, boolean taking, ImportChanges changes) {
        return end(draft, taking, known -> {
            known.outcome = outcomes.write(ImportOutcome.of(changes, taking));
            known.digest = changes.digest();
            if (!taking) {
                audit.record(draft.madeBy, "import.tried");
            }
        });
    }

    /** Somebody changed the same people: files are tried once more, or shown once more before they are taken in. */
    private Void again(ImportDraft draft, boolean taking) {
        if (taking) {
            return end(
                    draft,
                    true,
                    known -> known.outcome =
                            outcomes.write(outcomes.read(known.outcome).again()));
        }
        run(draft, false);
        return null;
    }

    /** What was found out of files that were not taken in. */
    private Void end(ImportDraft draft, boolean taking, Consumer<ImportDraft> found) {
        QuarkusTransaction.requiringNew()
                .run(() -> drafts.lock(draft.id, taking ? ImportState.TAKING : ImportState.TRYING)
                        .ifPresent(known -> {
                            known.become(ImportState.TRIED);
                            found.accept(known);
                        }));
        return null;
    }

    private Map<DataFile, FileContent> files(UUID draft) {
        Map<DataFile, FileContent> files = new EnumMap<>(DataFile.class);
        kept.of(draft).forEach((name, content) -> files.put(Coded.parse(DataFile.class, name), content));
        return files;
    }
}
