package org.ieum.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import org.ieum.audit.Audit;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Side;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.Pairings;
import org.ieum.person.People;
import org.ieum.person.Person;
import org.ieum.person.Persons;
import org.ieum.platform.AdvisoryLocks;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Result;
import org.ieum.platform.Sealing;
import org.ieum.platform.seal.HoldsSeals;
import org.ieum.platform.seal.SealedColumn;
import org.ieum.wish.Wish;
import org.ieum.wish.Wishes;

/** Undoes an import as a whole, for a day, as long as nobody has touched what it made or changed. */
@Singleton
public class UndoingImports implements HoldsSeals {

    static final Duration LONGEST = Duration.ofDays(1);
    private static final SealedColumn JOURNAL = new SealedColumn("taken_import", "journal", "id");
    private static final int SHOWN = 20;
    private static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(5);

    @Inject TakenImports taken;
    @Inject Persons people;
    @Inject Pairings pairings;
    @Inject Wishes wishes;
    @Inject AdvisoryLocks locks;
    @Inject Sealing sealing;
    @Inject ObjectMapper json;
    @Inject EntityManager entities;
    @Inject Audit audit;
    @Inject Clock clock;

    @Override
    public SealedColumn sealed() {
        return JOURNAL;
    }

    /** An import that can be undone until {@code until}, if nobody has touched its people since. */
    public record Undoable(UUID id, String by, Instant at, Instant until, int created, int updated) {}

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
                        one.updated()))
                .toList();
    }

    /** Keeps how to undo what was just taken in; belongs to its transaction. */
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
                sealing.seal(bytes(entries), JOURNAL.at(id))));
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

    /**
     * Undoes one: what it made is gone, what it changed is as it was.
     *
     * @return how many lines were undone; refused with {@code import-touched} if somebody did something to one of its people since
     * @throws HttpProblem 404 if there is no such import, or it is older than a day
     */
    public Result<Integer> undo(UUID id, String actor) {
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout((int) LONGEST_TRANSACTION.toSeconds()));
        boolean done = false;
        try {
            locks.lock("import");
            TakenImport one = taken.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                    .filter(found -> isGood(found.takenAt))
                    .orElseThrow(HttpProblem::notFound);
            List<JournalEntry> entries = entries(sealing.openBytes(one.journal, JOURNAL.at(id)));
            Instant since = one.takenAt;
            taken.delete(one);
            done = undo(entries, since);
            if (done) {
                audit.record(actor, "import.undone");
                entities.flush();
                entities.createNativeQuery("set constraints all immediate").executeUpdate();
                QuarkusTransaction.commit();
            }
            return done ? Result.done(entries.size()) : Result.refused("import-touched");
        } catch (ConstraintViolationException e) {
            // Something points to who was made: a round, an offer, a lesson.
            done = false;
            return Result.refused("import-touched");
        } finally {
            if (!done) {
                QuarkusTransaction.rollback();
            }
        }
    }

    /** Backwards: pairings and wishes need their people. */
    private boolean undo(List<JournalEntry> entries, Instant since) {
        Map<DataFile, List<JournalEntry>> files = entries.stream().collect(Collectors.groupingBy(JournalEntry::file));
        return Chunks.all(files.getOrDefault(DataFile.WISHES, List.of()), entities, this::undoWishes)
                && Chunks.all(
                        files.getOrDefault(DataFile.PAIRINGS, List.of()), entities, part -> undoPairings(part, since))
                && Chunks.all(
                        files.getOrDefault(DataFile.TUTORS, List.of()),
                        entities,
                        part -> undoPeople(people.of(Side.TUTOR), part, since))
                && Chunks.all(
                        files.getOrDefault(DataFile.LEARNERS, List.of()),
                        entities,
                        part -> undoPeople(people.of(Side.LEARNER), part, since));
    }

    private boolean undoWishes(List<JournalEntry> entries) {
        return entries.stream().allMatch(this::undoWish);
    }

    private boolean undoWish(JournalEntry entry) {
        Side side = Coded.parse(Side.class, entry.wish().side());
        Optional<Wish> wish =
                wishes.findByIdOptional(new Wish.WishId(entry.id(), entry.wish().tutorId(), side));
        if (wish.isEmpty() || !wish.get().kind().equals(entry.wish().kind())) {
            return false;
        }
        if (entry.made()) {
            wishes.delete(wish.get());
        } else {
            wish.get().become(read(entry.told(), WishBefore.class).kind());
        }
        return true;
    }

    private boolean undoPairings(List<JournalEntry> entries, Instant since) {
        Map<Long, Pairing> known = pairings.byId(ids(entries));
        LocalDate today = LocalDate.now(clock);
        if (audit.touched("pairing", ids(entries), since)) {
            return false;
        }
        for (JournalEntry entry : entries) {
            Pairing pairing = known.get(entry.id());
            if (pairing == null || pairing.version() != entry.version()) {
                return false;
            }
            if (entry.made()) {
                pairings.delete(pairing);
            } else {
                PairingBefore before = read(entry.told(), PairingBefore.class);
                if (!before.running()) {
                    return false;
                }
                before.restore(pairing, today);
            }
        }
        return true;
    }

    private <P extends Person> boolean undoPeople(People<P> all, List<JournalEntry> entries, Instant since) {
        Map<Long, P> known = all.withDetails(ids(entries));
        if (audit.touched(all.side().code(), ids(entries), since)) {
            return false;
        }
        for (JournalEntry entry : entries) {
            P person = known.get(entry.id());
            if (person == null || person.version() != entry.version()) {
                return false;
            }
            if (entry.made()) {
                all.delete(person);
            } else {
                restore(all, person, entry);
            }
        }
        return true;
    }

    private <P extends Person> void restore(People<P> all, P person, JournalEntry entry) {
        try {
            all.recall(entry.told(), json).tell().accept(person);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a journal that nobody wrote", e);
        }
        person.putBack(entry.standing());
    }

    private static Collection<Long> ids(List<JournalEntry> entries) {
        return entries.stream().map(JournalEntry::id).toList();
    }

    /** What is too old can be undone no more. */
    @Transactional
    void forget() {
        taken.forget(clock.instant().minus(LONGEST));
    }

    private boolean isGood(Instant takenAt) {
        return clock.instant().isBefore(takenAt.plus(LONGEST));
    }

    private String written(Record told) {
        try {
            return json.writeValueAsString(told);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] bytes(List<JournalEntry> entries) {
        try {
            return json.writeValueAsBytes(entries);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<JournalEntry> entries(byte[] bytes) {
        try {
            return json.readValue(bytes, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T read(String told, Class<T> type) {
        try {
            return json.readValue(told, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a journal that nobody wrote", e);
        }
    }
}
