package org.ieum.exchange;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Status;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** 200,000 rows in one go; the default of a minute is too short for an organisation's all on a small machine. */
    private static final Duration LONGEST = Duration.ofHours(1);

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
        return take(
                files,
                new Watcher() {
                    @Override
                    public void stored(int rows, int all) {}

                    @Override
                    public boolean keep(ImportChanges changes) {
                        return !dryRun;
                    }
                },
                actor);
    }

    /** Looks on while files are stored, and says at the end whether that stays. What it throws ends it, and nothing stays. */
    public interface Watcher {

        /** So many rows are stored, of all, in a transaction that nobody else sees yet. */
        void stored(int rows, int all);

        /** Whether these changes are to stay; asked in their transaction. */
        boolean keep(ImportChanges changes);
    }

    /** The same for a job; refused as {@link #take(Map, boolean, String)}. */
    public Result<ImportChanges> take(Map<DataFile, FileContent> files, Watcher watcher, String actor) {
        Upload upload = reading.read(files);
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout((int) LONGEST.toSeconds()));
        try {
            // Two imports at a time would both find a row missing.
            locks.lock("import");
            check(upload);
            // Before they are stored: then each would be known.
            List<Flaw> warnings = noticing.notice(upload);
            ImportChanges changes = storing.store(upload, files.keySet(), actor, watcher);
            warnings.forEach(changes::warn);
            audit.record(actor, "import.taken");
            pairings.yieldToOlder();
            // Deferred to the commit otherwise, which a trial never reaches.
            entities.createNativeQuery("set constraints all immediate").executeUpdate();
            if (watcher.keep(changes)) {
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
