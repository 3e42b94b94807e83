package org.ieum.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.ieum.audit.Audit;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Side;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.Pairings;
import org.ieum.person.People;
import org.ieum.person.Person;
import org.ieum.person.Persons;
import org.ieum.wish.Wish;
import org.ieum.wish.Wishes;

/** Puts back what the lines of an import did, backwards: pairings and wishes need their people. */
@Singleton
class PuttingBack {

    @Inject Persons people;
    @Inject Pairings pairings;
    @Inject Wishes wishes;
    @Inject ObjectMapper json;
    @Inject EntityManager entities;
    @Inject Audit audit;
    @Inject Clock clock;

    /**
     * Belongs to the transaction of whoever undoes, which has to be given up if the answer is no.
     *
     * @param since when it was taken in
     * @param done told how many more lines are put back
     * @return false if somebody did something to one of these since
     */
    boolean all(List<JournalEntry> entries, Instant since, IntConsumer done) {
        Map<DataFile, List<JournalEntry>> files = entries.stream().collect(Collectors.groupingBy(JournalEntry::file));
        return Chunks.all(files.getOrDefault(DataFile.WISHES, List.of()), entities, this::wishes, done)
                && Chunks.all(
                        files.getOrDefault(DataFile.PAIRINGS, List.of()), entities, part -> pairings(part, since), done)
                && Chunks.all(
                        files.getOrDefault(DataFile.TUTORS, List.of()),
                        entities,
                        part -> people(people.of(Side.TUTOR), part, since),
                        done)
                && Chunks.all(
                        files.getOrDefault(DataFile.LEARNERS, List.of()),
                        entities,
                        part -> people(people.of(Side.LEARNER), part, since),
                        done);
    }

    private boolean wishes(List<JournalEntry> entries) {
        return entries.stream().allMatch(this::wish);
    }

    private boolean wish(JournalEntry entry) {
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

    private boolean pairings(List<JournalEntry> entries, Instant since) {
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

    private <P extends Person> boolean people(People<P> all, List<JournalEntry> entries, Instant since) {
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

    private <T> T read(String told, Class<T> type) {
        try {
            return json.readValue(told, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a journal that nobody wrote", e);
        }
    }
}
