package org.ieum.spreadsheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ieum.exchange.piece.KeepingFiles;
import org.ieum.spreadsheet.source.TableFile;

/** Keeps tables that are being brought in, with what was said of them: sealed, for a day, for their owners alone. */
@Singleton
class KeepingTables {

    private static final Duration LONGEST = Duration.ofDays(1);

    /** Under which the file of a table is kept. */
    private static final String PART = "table";

    @Inject TableDrafts drafts;
    @Inject KeepingFiles files;
    @Inject ObjectMapper json;
    @Inject Clock clock;

    @ConfigProperty(name = "quarkus.http.body.uploads-directory")
    Path folder;

    UUID keep(TableFile file, TableChoices choices, String actor) {
        UUID id = UUID.randomUUID();
        drafts.persist(new TableDraft(id, actor, clock.instant(), written(choices)));
        try (InputStream in = file.open()) {
            files.keep(id, PART, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return id;
    }

    /** One of this person. */
    Optional<TableDraft> of(UUID id, String actor) {
        return drafts.of(id, actor);
    }

    /** All of this person, the newest first. */
    List<TableDraft> of(String actor) {
        return drafts.of(actor);
    }

    /** To be read, and closed then. */
    TableFile file(TableDraft draft) {
        try (InputStream in = files.of(draft.id).get(PART).open()) {
            return onDisk(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same of what has just come. */
    TableFile onDisk(InputStream in) {
        return TableFile.of(in, folder);
    }

    TableChoices choices(TableDraft draft) {
        try {
            return json.readValue(draft.choices, TableChoices.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("choices of a table that nobody wrote", e);
        }
    }

    void choose(TableDraft draft, TableChoices choices) {
        draft.choices = written(choices);
    }

    void drop(TableDraft draft) {
        drafts.delete(draft);
        files.drop(draft.id);
    }

    /** Those that nobody came back to for a day. */
    void forget() {
        drafts.forget(clock.instant().minus(LONGEST));
        files.forget();
    }

    private String written(TableChoices choices) {
        try {
            return json.writeValueAsString(choices);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
