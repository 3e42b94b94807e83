package org.ieum.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.ieum.platform.Sealing;
import org.ieum.platform.seal.HoldsSeals;
import org.ieum.platform.seal.SealedColumn;

/** Keeps what the lines of an import did, sealed: it says what people were before. */
@Singleton
public class KeepingJournals implements HoldsSeals {

    private static final SealedColumn JOURNAL = new SealedColumn("taken_import", "journal", "id");

    @Inject TakenImports taken;
    @Inject Sealing sealing;
    @Inject ObjectMapper json;
    @Inject Clock clock;

    @Override
    public SealedColumn sealed() { return JOURNAL; }

    /** Keeps how to undo what was just taken in; belongs to its transaction. What changed nothing is not kept. */
    @Transactional(Transactional.TxType.MANDATORY)
    void keep(ImportChanges changes, String actor) {
        List<JournalEntry> entries =
                changes.journal().lines().stream().map(this::entry).toList();
        if (entries.isEmpty()) {
            return;
        }
        UUID id = UUID.randomUUID();
        int created = (int) entries.stream().filter(JournalEntry::made).count();
        taken.persist(new TakenImport(
                id,
                actor,
                clock.instant(),
                created,
                entries.size() - created,
                sealing.seal(written(entries), JOURNAL.at(id))));
    }

    /** What the lines of one did, in their order. */
    List<JournalEntry> entries(TakenImport one) {
        try {
            return json.readValue(sealing.openBytes(one.journal, JOURNAL.at(one.id)), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JournalEntry entry(ImportJournal.Line line) {
        return new JournalEntry(
                line.file(),
                line.id(),
                line.version(),
                line.told() == null ? null : written(line.told()),
                line.standing(),
                line.wish());
    }

    private String written(Record told) {
        try {
            return json.writeValueAsString(told);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] written(List<JournalEntry> entries) {
        try {
            return json.writeValueAsBytes(entries);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
