package org.ieum.round;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ieum.matching.model.Watcher.Progress;
import org.ieum.platform.HttpProblem;

/** All rounds. */
@Singleton
public class Rounds implements PanacheRepository<Round> {

    @Inject RoundProgresses progresses;

    /**
     * The round.
     *
     * @throws HttpProblem 404 if there is no such round
     */
    public Round get(long id) {
        return findByIdOptional(id).orElseThrow(HttpProblem::notFound);
    }

    /** The round, which nobody else changes until the transaction ends. */
    public Round lock(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(HttpProblem::notFound);
    }

    /** The round as it is now, which others read and nobody changes until the transaction ends. */
    Round share(long id) {
        Round round = get(id);
        // Read with the lock: to lock what was read before would fail if it changed meanwhile.
        getEntityManager().refresh(round, LockModeType.PESSIMISTIC_READ);
        return round;
    }

    /** The latest rounds, newest first. */
    public List<Round> latest(int count) {
        return find("order by id desc").range(0, count - 1).list();
    }

    /** The days, not before this one, for which a round was published. */
    public Set<LocalDate> published(LocalDate from) {
        return find("state = ?1 and effectiveOn >= ?2", RoundState.PUBLISHED, from).stream()
                .map(Round::effectiveOn)
                .collect(Collectors.toSet());
    }

    /** Whether a round stands in the way of another. Two who ask at one moment wait for each other. */
    boolean isAnyOpen() {
        // The unique index is the last fence.
        getEntityManager()
                .createNativeQuery("lock table round in share row exclusive mode")
                .executeUpdate();
        return count("state in ?1", RoundState.OPEN) > 0;
    }

    /** Whether the plan is the one under review. */
    boolean isReviewing(PlanId plan) {
        return findByIdOptional(plan.round())
                .filter(round -> round.isReviewing(plan))
                .isPresent();
    }

    /** How far a solve is; zeros where there is none. */
    public Progress progress(long id) {
        return progresses.of(id);
    }

    /** A round and how far its solve is, at one moment. */
    public record Moment(Round round, Progress progress) {}

    /**
     * Where a round is now, past anything read before.
     *
     * @throws HttpProblem 404 if there is no such round
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Moment moment(long id) {
        return new Moment(get(id), progress(id));
    }

    /** How many of a publication's mails are written. */
    public record Writing(int written, int of) {}

    /** So far is the publication that goes on; others read it before that is committed. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void writing(long id, int written, int of) {
        progresses.update("mailsWritten = ?1, mailsToWrite = ?2 where roundId = ?3", written, of, id);
    }

    /** How far a round's publication is; empty unless it goes on at this moment. */
    public Optional<Writing> publishing(Round round, Instant now) {
        return round.state() == RoundState.REVIEW
                        && round.publicationDueAt()
                                .filter(due -> !due.isAfter(now))
                                .isPresent()
                ? Optional.of(progresses
                        .findByIdOptional(round.id())
                        .map(RoundProgress::writing)
                        .orElse(new Writing(0, 0)))
                : Optional.empty();
    }

    /** All that this transaction reads is of one moment; asked for before anything else is. */
    public void readOfOneMoment() {
        getEntityManager()
                .createNativeQuery("set transaction isolation level repeatable read")
                .executeUpdate();
    }
}
