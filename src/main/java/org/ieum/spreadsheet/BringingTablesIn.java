package org.ieum.spreadsheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
import org.ieum.kernel.Text;
import org.ieum.platform.Sealing;
import org.ieum.platform.seal.HoldsSeals;
import org.ieum.platform.seal.SealedColumn;

/** Takes anybody's table, asks what is not clear of it, and hands it on in the form of the contract. Kept for a day, sealed. */
@Singleton
public class BringingTablesIn implements HoldsSeals {

    private static final Duration LONGEST = Duration.ofDays(1);

    /** What says that a value says nothing. */
    private static final String NOTHING = "-";

    private static final SealedColumn CONTENT = new SealedColumn("table_draft", "content", "id");

    @Inject TableDrafts drafts;
    @Inject ReadingVocabulary vocabulary;
    @Inject Sealing sealing;
    @Inject ObjectMapper json;
    @Inject Audit audit;
    @Inject Clock clock;

    @Override
    public SealedColumn sealed() {
        return CONTENT;
    }

    /**
     * Keeps a file, with what is guessed of it.
     *
     * @param actor who, as {@link Audit} writes it; nobody else sees it
     * @throws UnreadableTable if it is no table
     */
    @Transactional
    public UUID begin(byte[] file, DataFile kind, String actor) {
        TableForm form = RecognizingTables.recognize(file);
        TableChoices choices = guess(file, form, 0, kind);
        UUID id = UUID.randomUUID();
        byte[] content = sealing.seal(file, CONTENT.at(id));
        drafts.persist(new TableDraft(id, actor, clock.instant(), content, written(choices)));
        audit.record(actor, "table.brought");
        return id;
    }

    /** A table that somebody has begun to bring in. */
    public record Begun(UUID id, DataFile file, Instant at) {}

    /** Those of this person, the newest first. */
    @Transactional
    public List<Begun> begun(String actor) {
        return drafts.of(actor).stream()
                .map(draft -> new Begun(draft.id, read(draft).file(), draft.madeAt))
                .toList();
    }

    /** How far a table is understood; empty if this person has no such table, or not any more. */
    @Transactional
    public Optional<TableInWork> look(UUID id, String actor) {
        return drafts.of(id, actor).map(draft -> {
            TableChoices choices = read(draft);
            byte[] file = file(draft);
            return new LookingAtTables(understanding(choices))
                    .look(id, file, TableForm.known(file, choices.how()), choices);
        });
    }

    /**
     * A value that is not understood.
     *
     * @param meaning the code of what its column means
     * @param count how often it stands there
     */
    public record NotUnderstood(String meaning, String text, int count) {}

    /** What is not understood in a table, in the order in which it was met; empty as {@link #look}. */
    @Transactional
    public Optional<List<NotUnderstood>> unknown(UUID id, String actor) {
        return drafts.of(id, actor)
                .map(draft -> translated(draft, read(draft)).unknown().entrySet().stream()
                        .map(value -> new NotUnderstood(
                                value.getKey().meaning().code(), value.getKey().text(), value.getValue()))
                        .toList());
    }

    /**
     * Reads a table in another way, as somebody chose, and guesses anew.
     *
     * @throws UnreadableTable if it cannot be read so
     */
    @Transactional
    public void readAs(UUID id, HowToRead how, String actor) {
        drafts.of(id, actor).ifPresent(draft -> {
            byte[] file = file(draft);
            TableChoices before = read(draft);
            TableForm form = TableForm.known(file, before.how()).as(how);
            draft.choices = written(guess(file, form, how.header(), before.file()));
        });
    }

    /** Keeps what the columns mean, and what all rows say; of what is not named, as it was. */
    @Transactional
    public void mean(UUID id, Map<Integer, String> meanings, Map<String, String> said, String actor) {
        drafts.of(id, actor).ifPresent(draft -> {
            TableChoices before = read(draft);
            Map<String, String> constants = new HashMap<>(before.constants());
            constants.putAll(said);
            UnderstandingValues values = understanding(before.meaning(meanings, constants));
            // What is not understood stays as it is: the trial says what is wrong with it.
            constants.replaceAll((column, text) -> text.isEmpty()
                    ? text
                    : values.read(Meaning.of(column), Text.clean(text)).orElse(text));
            draft.choices = written(before.meaning(meanings, constants));
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
        drafts.of(id, actor).ifPresent(draft -> {
            TableChoices choices = read(draft);
            UnderstandingValues values = understanding(choices);
            Map<String, Map<String, String>> taught = new HashMap<>(choices.taught());
            lessons.forEach(lesson -> meant(lesson, values).ifPresent(meant -> {
                Map<String, String> words = new HashMap<>(taught.getOrDefault(lesson.meaning(), Map.of()));
                words.put(lesson.text(), meant);
                taught.put(lesson.meaning(), words);
            }));
            draft.choices = written(choices.teaching(taught));
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

    /** Leaves these lines out, beside those that are left out already. */
    @Transactional
    public void leaveToo(UUID id, Set<Integer> lines, String actor) {
        drafts.of(id, actor).ifPresent(draft -> {
            TableChoices choices = read(draft);
            Set<Integer> all = new HashSet<>(choices.left());
            all.addAll(lines);
            draft.choices = written(choices.leaving(all));
        });
    }

    /** The table in the form of the contract; empty as {@link #look}. */
    @Transactional
    public Optional<TableInContract> translate(UUID id, String actor) {
        return drafts.of(id, actor).map(draft -> {
            TableChoices choices = read(draft);
            Translated said = translated(draft, choices);
            return new TableInContract(
                    choices.file(), said.csv(), said.lines(), !said.unknown().isEmpty());
        });
    }

    private Translated translated(TableDraft draft, TableChoices choices) {
        byte[] file = file(draft);
        return new TranslatingTables(understanding(choices), this::key)
                .translate(file, TableForm.known(file, choices.how()), choices);
    }

    /** Throws a table away. */
    @Transactional
    public void drop(UUID id, String actor) {
        drafts.of(id, actor).ifPresent(drafts::delete);
    }

    @Transactional
    void forget() {
        drafts.forget(clock.instant().minus(LONGEST));
    }

    /** @param header the line of the header, if there is one; else the likeliest */
    private TableChoices guess(byte[] file, TableForm form, int header, DataFile kind) {
        TableHead head = TableHead.of(file, form);
        int line = head.has(header) ? header : head.likelyHeader();
        TableChoices blank = new TableChoices(
                kind,
                form.how(line),
                Map.of(),
                UsualValues.of(kind, LocalDate.now(clock), clock.getZone()),
                Map.of(),
                Set.of());
        Map<Integer, String> codes = new HashMap<>();
        new GuessingMeanings(understanding(blank))
                .guess(kind, head.columns(line))
                .forEach((column, meaning) -> codes.put(column, meaning.code()));
        return blank.meaning(codes, blank.constants());
    }

    private UnderstandingValues understanding(TableChoices choices) {
        return new UnderstandingValues(
                vocabulary.read(), choices.constants().getOrDefault(UsualValues.LESSONS, "1x60"));
    }

    /** Tells nothing of whom it is made of: a hash under the installation's key. */
    private String key(String own) {
        return "t-" + HexFormat.of().formatHex(sealing.hash("table " + own), 0, 8);
    }

    private byte[] file(TableDraft draft) {
        return sealing.openBytes(draft.content, CONTENT.at(draft.id));
    }

    private TableChoices read(TableDraft draft) {
        try {
            return json.readValue(draft.choices, TableChoices.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("choices of a table that nobody wrote", e);
        }
    }

    private String written(TableChoices choices) {
        try {
            return json.writeValueAsString(choices);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
