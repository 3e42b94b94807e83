package org.ieum.spreadsheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ieum.audit.Audit;
import org.ieum.exchange.DataFile;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Text;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Sealing;
import org.ieum.spreadsheet.source.TableFile;
import org.ieum.spreadsheet.source.TableForm;

/** Keeps what was said of a table under a name, and finds it again when such a table comes. */
@Singleton
public class RememberingMappings {

    /** Letters of a name; more is cut off. */
    public static final int LONGEST_NAME = 60;

    @Inject SavedMappings mappings;
    @Inject KeepingTables tables;
    @Inject Sealing sealing;
    @Inject ObjectMapper json;
    @Inject Audit audit;
    @Inject Clock clock;

    /** A mapping that somebody can choose. */
    public record NamedMapping(long id, DataFile file, String name) {}

    /** All that are kept, the newest first. */
    @Transactional
    public List<NamedMapping> all() {
        return mappings.all().stream()
                .map(mapping -> new NamedMapping(mapping.id(), Coded.parse(DataFile.class, mapping.file), mapping.name))
                .toList();
    }

    /** Keeps what was said of a table; in the place of what had the name before. A blank name keeps nothing. */
    @Transactional
    public void save(UUID table, String name, String actor) {
        String called = Text.clean(name);
        if (called.isEmpty()) {
            return;
        }
        String cut = called.substring(0, called.offsetByCodePoints(0, Math.min(LONGEST_NAME, Text.length(called))));
        tables.of(table, actor).ifPresent(draft -> {
            TableChoices choices = tables.choices(draft);
            List<SourceColumn> columns = columns(draft, choices);
            SavedMapping mapping =
                    mappings.named(choices.file(), cut).orElseGet(() -> new SavedMapping(choices.file(), cut));
            mapping.heads = key(columns);
            mapping.choices = written(MappingChoices.of(choices, columns, usual(choices.file())));
            mapping.savedBy = actor;
            mapping.savedAt = clock.instant();
            mappings.persist(mapping);
            tables.choose(draft, choices.by(cut));
            audit.record(actor, "table.mapping-saved");
        });
    }

    /** Reads a table by a mapping, of whichever columns it has. */
    @Transactional
    public void use(UUID table, long mapping, String actor) {
        tables.of(table, actor).ifPresent(draft -> {
            TableChoices choices = tables.choices(draft);
            SavedMapping saved = mappings.findByIdOptional(mapping)
                    .filter(found -> found.file.equals(choices.file().code()))
                    .orElseThrow(HttpProblem::notFound);
            List<SourceColumn> columns = columns(draft, choices);
            tables.choose(draft, read(saved).in(choices, columns).by(saved.name));
        });
    }

    private List<SourceColumn> columns(TableDraft draft, TableChoices choices) {
        try (TableFile file = tables.file(draft)) {
            return TableHead.of(file, TableForm.known(file, choices.how()))
                    .columns(choices.how().header());
        }
    }

    /** Nobody wants it any more. */
    @Transactional
    public void forget(long mapping, String actor) {
        if (mappings.deleteById(mapping)) {
            audit.record(actor, "table.mapping-forgotten");
        }
    }

    /** The newest that was made of a table with these columns, and what it says of them; empty if there is none. */
    Optional<TableChoices> find(TableChoices choices, List<SourceColumn> columns) {
        byte[] key = key(columns);
        return mappings.of(choices.file()).stream()
                .filter(mapping -> MessageDigest.isEqual(mapping.heads, key))
                .findFirst()
                .map(mapping -> read(mapping).in(choices, columns).by(mapping.name));
    }

    Map<String, String> usual(DataFile file) {
        return UsualValues.of(file, LocalDate.now(clock), clock.getZone());
    }

    /** The same for the same names of columns in any order. */
    private byte[] key(List<SourceColumn> columns) {
        return sealing.hash(
                "columns " + String.join("\n", MappingChoices.names(columns).keySet()));
    }

    private MappingChoices read(SavedMapping mapping) {
        try {
            return json.readValue(mapping.choices, MappingChoices.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a mapping that nobody wrote", e);
        }
    }

    private String written(MappingChoices choices) {
        try {
            return json.writeValueAsString(choices);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
