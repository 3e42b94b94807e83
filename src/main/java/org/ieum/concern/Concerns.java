package org.ieum.concern;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ieum.person.PersonId;
import org.ieum.platform.HttpProblem;

/** All concerns. Whoever reads one comes through {@link ReadingConcerns}. */
@Singleton
public class Concerns implements PanacheRepository<Concern> {

    private static final int MOST = 500;

    /** @throws HttpProblem 404 if there is no such concern */
    Concern lock(long id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(HttpProblem::notFound);
    }

    /** Those that nobody has looked at, then those that are not settled, then the others; the newest first. */
    List<Concern> latest() {
        return find("order by case when lookedAt is null then 0 when settledAt is null then 1 else 2 end, id desc")
                .range(0, MOST - 1)
                .list();
    }

    /** Those that nobody has looked at. */
    List<Concern> fresh() {
        return list("lookedAt is null");
    }

    /** What somebody reported from their own page, in order. */
    public List<Concern> by(PersonId reporter) {
        return list("reporterSide = ?1 and reporterId = ?2 order by id", reporter.side(), reporter.id());
    }

    long countBy(PersonId reporter, Instant since) {
        return count(
                "reporterSide = ?1 and reporterId = ?2 and reportedAt > ?3", reporter.side(), reporter.id(), since);
    }

    /** Whether another concern than this holds the lessons of a pairing back. */
    boolean isStoppedByAnother(Concern concern, long pairing) {
        return count("pairingId = ?1 and stopped and id <> ?2", pairing, concern.id()) > 0;
    }

    long forgetSettledBefore(Instant moment) {
        return delete("settledAt < ?1", moment);
    }
}
