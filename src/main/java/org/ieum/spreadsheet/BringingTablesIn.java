package org.ieum.spreadsheet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ieum.audit.Audit;
import org.ieum.exchange.DataFile;
import org.ieum.exchange.StoredCells;
import org.ieum.kernel.Text;
import org.ieum.platform.Sealing;
import org.ieum.spreadsheet.source.HowToRead;
import org.ieum.spreadsheet.source.RecognizingTables;
import org.ieum.spreadsheet.source.TableFile;
import org.ieum.spreadsheet.source.TableForm;
import org.ieum.spreadsheet.source.UnreadableTable;
import org.ieum.spreadsheet.value.Meaning;
import org.ieum.spreadsheet.value.UnderstandingValues;

/** Takes anybody's table, asks what is not clear of it, and hands it on in the form of the contract. Kept for a day, sealed. */
@Singleton
public class BringingTablesIn {

    /** What says that a value says nothing. */
    public static final String NOTHING = "-";

    @Inject KeepingTables tables;
    @Inject GuessingChoices guessing;
    @Inject RememberingWords words;
    @Inject StoredCells stored;
    @Inject Sealing sealing;
    @Inject Audit audit;

    /**
     * Keeps a file, with what is guessed of it.
     *
     * @param actor who, as {@link Audit} writes it; nobody else sees it
     * @throws UnreadableTable if it is no table
     */
    @Transactional
    public UUID begin(InputStream content, DataFile kind, String actor) {
        try (TableFile file = tables.onDisk(content)) {
            TableForm form = RecognizingTables.recognize(file);
            RecognizingTables.check(file, form);
            UUID id = tables.keep(file, guessing.guess(file, form, 0, kind), actor);
            audit.record(actor, "table.brought");
            return id;
        }
    }

    /** A table that somebody has begun to bring in. */
    public record Begun(UUID id, DataFile file, Instant at) {}

    /** Those of this person, the newest first. */
    @Transactional
    public List<Begun> begun(String actor) {
        return tables.of(actor).stream()
                .map(draft -> new Begun(draft.id, tables.choices(draft).file(), draft.madeAt))
                .toList();
    }

    /** How far a table is understood; empty if this person has no such table, or not any more. */
    @Transactional
    public Optional<TableInWork> look(UUID id, String actor) {
        return tables.of(id, actor).map(draft -> {
            TableChoices choices = tables.choices(draft);
            try (TableFile file = tables.file(draft)) {
                return new LookingAtTables(guessing.understanding(choices))
                        .look(id, file, TableForm.known(file, choices.how()), choices);
            }
        });
    }

    /**
     * A value that is not understood.
     *
     * @param meaning the code of what its column means
     * @param count how often it stands there
     * @param candidates keys of people who are called so; empty where it names nobody
     */
    public record NotUnderstood(String meaning, String text, int count, List<String> candidates) {}

    /**
     * A value that somebody said what it means, in this table or before.
     *
     * @param meant in the form of the contract; empty if it says nothing
     */
    public record Taught(String meaning, String text, int count, String meant) {}

    /**
     * The words of a table, in the order in which they were met.
     *
     * @param unknown not understood
     * @param taught understood because somebody said what they mean
     * @param changed understood by themselves as something else than they say; the first of them
     */
    public record WordsOfTable(List<NotUnderstood> unknown, List<Taught> taught, List<Taught> changed) {}

    /** What has to be said of a table's words, and was said; empty as {@link #look}. */
    @Transactional
    public Optional<WordsOfTable> wordsOf(UUID id, String actor) {
        return tables.of(id, actor).map(draft -> {
            TableChoices choices = tables.choices(draft);
            UnderstandingValues values = guessing.understanding(choices);
            Translated said = translated(draft, choices, StoredRows.NONE);
            return new WordsOfTable(
                    said.unknown().entrySet().stream()
                            .map(value -> new NotUnderstood(
                                    value.getKey().meaning().code(),
                                    value.getKey().text(),
                                    value.getValue(),
                                    values.candidates(
                                            value.getKey().meaning(),
                                            value.getKey().text())))
                            .toList(),
                    said.taught().entrySet().stream()
                            .map(value -> taught(value.getKey(), value.getValue(), choices))
                            .toList(),
                    said.changed().entrySet().stream()
                            .map(value -> new Taught(
                                    value.getKey().meaning().code(),
                                    value.getKey().text(),
                                    value.getValue().count(),
                                    value.getValue().becomes()))
                            .toList());
        });
    }

    private static Taught taught(Translated.TableValue value, int count, TableChoices choices) {
        String meaning = value.meaning().code();
        return new Taught(
                meaning, value.text(), count, choices.taught().get(meaning).get(value.text()));
    }

    /** What was said of a value does not hold any more, for this table and those that come. */
    @Transactional
    public void unteach(UUID id, String meaning, String text, String actor) {
        tables.of(id, actor).ifPresent(draft -> {
            TableChoices choices = tables.choices(draft);
            tables.choose(draft, choices.teaching(RememberingWords.without(choices.taught(), meaning, text)));
            words.forget(meaning, text);
        });
    }

    /**
     * Reads a table in another way, as somebody chose, and guesses anew.
     *
     * @throws UnreadableTable if it cannot be read so
     */
    @Transactional
    public void readAs(UUID id, HowToRead how, String actor) {
        tables.of(id, actor).ifPresent(draft -> {
            TableChoices before = tables.choices(draft);
            try (TableFile file = tables.file(draft)) {
                TableForm form = TableForm.known(file, before.how()).as(how);
                RecognizingTables.check(file, form);
                tables.choose(draft, guessing.guess(file, form, header(form, how, before.how()), before.file()));
            }
        });
    }

    /** In another sheet it stands elsewhere, unless somebody says where; 0 for the likeliest. */
    private static int header(TableForm form, HowToRead now, HowToRead before) {
        boolean isTheSameTable = form.how(before.header()).equals(before);
        return isTheSameTable || now.header() != before.header() ? now.header() : 0;
    }

    /** Keeps what the columns mean, and what all rows say; of what is not named, as it was. */
    @Transactional
    public void mean(UUID id, Map<Integer, String> meanings, Map<String, String> said, String actor) {
        tables.of(id, actor).ifPresent(draft -> {
            TableChoices before = tables.choices(draft);
            Map<String, String> constants = new HashMap<>(before.constants());
            constants.putAll(said);
            UnderstandingValues values = guessing.understanding(before.meaning(meanings, constants));
            // What is not understood stays as it is: the trial says what is wrong with it.
            constants.replaceAll((column, text) -> text.isEmpty()
                    ? text
                    : values.read(Meaning.of(column), Text.clean(text)).orElse(text));
            tables.choose(draft, before.meaning(meanings, constants));
        });
    }

    /**
     * What somebody said that a value means.
     *
     * @param meaning the code of what its column means
     * @param said as people write it; {@code -} for nothing, empty for no answer
     */
    public record Lesson(String meaning, String text, String said) {}

    /** Keeps what values mean, where that is understood. */
    @Transactional
    public void teach(UUID id, List<Lesson> lessons, String actor) {
        tables.of(id, actor).ifPresent(draft -> {
            TableChoices choices = tables.choices(draft);
            UnderstandingValues values = guessing.understanding(choices);
            Map<String, Map<String, String>> taught = new HashMap<>(choices.taught());
            lessons.forEach(lesson -> meant(lesson, values).ifPresent(meant -> {
                Map<String, String> words = new HashMap<>(taught.getOrDefault(lesson.meaning(), Map.of()));
                words.put(lesson.text(), meant);
                taught.put(lesson.meaning(), words);
                this.words.remember(lesson.meaning(), lesson.text(), meant, actor);
            }));
            tables.choose(draft, choices.teaching(taught));
        });
    }

    private static Optional<String> meant(Lesson lesson, UnderstandingValues values) {
        String said = Text.clean(lesson.said());
        if (said.isEmpty()) {
            return Optional.empty();
        }
        return said.equals(NOTHING)
                ? Optional.of("")
                : Meaning.parse(lesson.meaning()).flatMap(meaning -> values.read(meaning, said));
    }

    /** Keeps why rows could not be taken in, by line, in the words of whoever looked. */
    @Transactional
    public void because(UUID id, Map<Integer, String> reasons, String actor) {
        tables.of(id, actor).ifPresent(draft -> {
            TableChoices choices = tables.choices(draft);
            Map<Integer, String> all = new HashMap<>(choices.reasons());
            all.putAll(reasons);
            tables.choose(draft, choices.because(all));
        });
    }

    /** How many rows are left out; empty as {@link #look}. */
    @Transactional
    public Optional<Integer> left(UUID id, String actor) {
        return tables.of(id, actor).map(draft -> tables.choices(draft).left().size());
    }

    /**
     * The rows that are left out, in the form of the table they stand in; empty as {@link #look}.
     *
     * @param reason the name of the column that says why
     */
    @Transactional
    public Optional<LeftOutFile> leftOut(UUID id, String reason, String actor) {
        return tables.of(id, actor).map(draft -> {
            TableChoices choices = tables.choices(draft);
            audit.record(actor, "table.left-out");
            try (TableFile file = tables.file(draft)) {
                return new WritingLeftOut(choices, reason).write(file, TableForm.known(file, choices.how()));
            }
        });
    }

    /** The files on their way in that were made of a table as it is understood now; empty if there are none. */
    @Transactional
    public Optional<UUID> trial(UUID id, String actor) {
        return tables.of(id, actor)
                .flatMap(draft -> Optional.ofNullable(tables.choices(draft).trial()));
    }

    /** Keeps which files on their way in were made of a table. */
    @Transactional
    public void tried(UUID id, UUID files, String actor) {
        tables.of(id, actor)
                .ifPresent(draft -> tables.choose(draft, tables.choices(draft).tried(files)));
    }

    /** Leaves these lines out, beside those that are left out already. */
    @Transactional
    public void leaveToo(UUID id, Set<Integer> lines, String actor) {
        tables.of(id, actor).ifPresent(draft -> {
            TableChoices choices = tables.choices(draft);
            Set<Integer> all = new HashSet<>(choices.left());
            if (all.addAll(lines)) {
                tables.choose(draft, choices.leaving(all));
            }
        });
    }

    /** The table in the form of the contract; empty as {@link #look}. */
    @Transactional
    public Optional<TableInContract> translate(UUID id, String actor) {
        return tables.of(id, actor).map(draft -> {
            TableChoices choices = tables.choices(draft);
            Translated said = translated(draft, choices, stored::of);
            return new TableInContract(
                    choices.file(), said.csv(), said.lines(), !said.unknown().isEmpty());
        });
    }

    private Translated translated(TableDraft draft, TableChoices choices, StoredRows known) {
        try (TableFile file = tables.file(draft)) {
            return new TranslatingTables(guessing.understanding(choices), this::key, known)
                    .translate(file, TableForm.known(file, choices.how()), choices);
        }
    }

    /** Throws a table away. */
    @Transactional
    public void drop(UUID id, String actor) {
        tables.of(id, actor).ifPresent(tables::drop);
    }

    @Transactional
    void forget() {
        tables.forget();
        words.forgetOld();
    }

    /** Tells nothing of whom it is made of: a hash under the installation's key. */
    private String key(String own) {
        return "t-" + HexFormat.of().formatHex(sealing.hash("table " + own), 0, 8);
    }
}
