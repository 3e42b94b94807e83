package org.ieum.exchange;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Status;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import org.ieum.audit.Audit;
import org.ieum.learner.Learners;
import org.ieum.pairing.Pairings;
import org.ieum.pairing.RunningPairings;
import org.ieum.person.PersonName;
import org.ieum.platform.AdvisoryLocks;
import org.ieum.platform.Flaw;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Result;
import org.ieum.screening.ReadingScreening;
import org.ieum.tutor.Tutors;

/** Takes an upload in: all of it, or nothing with the reasons. */
@Singleton
public class Importing {

    /** An organisation's all in one go; the default of a minute is too short for the largest files on a small machine. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final ReadingUploads reading;
    private final CheckingPeople checkingPeople;
    private final NoticingKnownPeople noticing;
    private final StoringUploads storing;
    private final Pairings pairings;
    private final RunningPairings running;
    private final Learners learners;
    private final Tutors tutors;
    private final ReadingScreening screening;
    private final AdvisoryLocks locks;
    private final Audit audit;
    private final KeepingJournals journals;
    private final EntityManager entities;
    private final Clock clock;

    @Inject
    Importing(
            ReadingUploads reading,
            CheckingPeople checkingPeople,
            NoticingKnownPeople noticing,
            StoringUploads storing,
            Pairings pairings,
            RunningPairings running,
            Learners learners,
            Tutors tutors,
            ReadingScreening screening,
            AdvisoryLocks locks,
            Audit audit,
            KeepingJournals journals,
            EntityManager entities,
            Clock clock) {
        this.reading = reading;
        this.checkingPeople = checkingPeople;
        this.noticing = noticing;
        this.storing = storing;
        this.pairings = pairings;
        this.running = running;
        this.learners = learners;
        this.tutors = tutors;
        this.screening = screening;
        this.locks = locks;
        this.audit = audit;
        this.journals = journals;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Takes the files in, or only tries.
     *
     * @param dryRun do everything, then nothing of it
     * @param actor who, as {@link Audit} writes it
     * @return what became of the rows of each file; refused with {@code people-changed-meanwhile} if somebody changed the same people
     * @throws HttpProblem with every faulty cell; nothing is changed then
     */
    public Result<ImportChanges> take(Map<DataFile, FileContent> files, boolean dryRun, String actor) {
        return take(files, changes -> !dryRun, actor);
    }

    /**
     * Takes the files in, if their changes are still those that somebody looked at.
     *
     * @param seen {@link Changes#digest()} of a trial
     * @return the changes; those were not made whose digest is another. Refused as {@link #take}
     * @throws HttpProblem with every faulty cell; nothing is changed then
     */
    public Result<Taken> takeAsSeen(Map<DataFile, FileContent> files, byte[] seen, String actor) {
        AtomicBoolean done = new AtomicBoolean();
        Predicate<ImportChanges> same = found -> {
            done.set(MessageDigest.isEqual(found.digest(), seen));
            return done.get();
        };
        return take(files, same, actor).map(changes -> new Taken(changes, done.get()));
    }

    /** What would change now, and whether it did. */
    public record Taken(ImportChanges changes, boolean done) {}

    private Result<ImportChanges> take(Map<DataFile, FileContent> files, Predicate<ImportChanges> keep, String actor) {
        Upload upload = reading.read(files);
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout((int) LONGEST.toSeconds()));
        try {
            // Two imports at a time would both find a row missing.
            locks.lock("import");
            check(upload);
            // Before they are stored: then each would be known.
            List<Flaw> warnings = noticing.notice(upload);
            ImportChanges changes = storing.store(upload, files.keySet(), actor);
            warnings.forEach(changes::warn);
            audit.record(actor, "import.taken");
            pairings.yieldToOlder();
            // Deferred to the commit otherwise, which a trial never reaches.
            entities.createNativeQuery("set constraints all immediate").executeUpdate();
            if (keep.test(changes)) {
                journals.keep(changes, actor);
                QuarkusTransaction.commit();
            }
            return Result.done(changes);
        } catch (OptimisticLockException | ConstraintViolationException e) {
            return Result.refused("people-changed-meanwhile");
        } finally {
            if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                QuarkusTransaction.rollback();
            }
        }
    }

    private void check(Upload upload) {
        checkingPeople.check(upload);
        if (!upload.pairings.isEmpty()) {
            new CheckingPairings(upload.flaws, learners.minors(), checked()).check(upload.pairings, running.live());
        }
        upload.flaws.refuse();
    }

    /** The keys of tutors whose record check is valid. */
    private Set<String> checked() {
        return tutors.names(screening.on(LocalDate.now(clock)).checked()).values().stream()
                .map(PersonName::ref)
                .collect(Collectors.toSet());
    }
}
