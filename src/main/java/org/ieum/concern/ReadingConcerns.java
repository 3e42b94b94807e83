package org.ieum.concern;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ieum.platform.Actor;
import org.ieum.platform.HttpProblem;

/** What those read who are named for it, each reading in the log; for everybody else there is nothing. */
@Singleton
public class ReadingConcerns {

    /** How long after an act its page is the answer to it, which the act's own line in the log tells of. */
    private static final Duration ANSWER = Duration.ofMinutes(1);

    @Inject Concerns concerns;
    @Inject ConcernReaders readers;
    @Inject ConcernLog log;
    @Inject Clock clock;

    /** A concern and its log, the newest first. */
    public record ReadConcern(Concern concern, List<ConcernEntry> log) {}

    /** Those that nobody has looked at; empty for somebody who reads none. */
    @Transactional
    Optional<FreshConcerns> fresh(long account) {
        if (!readers.reads(account)) {
            return Optional.empty();
        }
        List<Instant> reported = concerns.fresh().stream()
                .filter(readers.readBy(account))
                .map(Concern::reportedAt)
                .sorted()
                .toList();
        return Optional.of(new FreshConcerns(reported.size(), reported.stream().findFirst()));
    }

    /**
     * Those that this account reads, what nobody has looked at first.
     *
     * @throws HttpProblem 404 for somebody who reads none
     */
    @Transactional
    public List<Concern> all(long account) {
        List<Concern> theirs =
                concerns.latest().stream().filter(readers.readBy(account)).toList();
        if (theirs.isEmpty() && !readers.reads(account)) {
            throw HttpProblem.notFound();
        }
        return theirs;
    }

    /**
     * One of them; that it was read is written to its log, but for the page that answers what they did themselves.
     *
     * @throws HttpProblem 404 if there is none, or not for this account
     */
    @Transactional
    public ReadConcern read(long id, long account) {
        Concern concern = forReader(id, account);
        String reader = Actor.account(account);
        if (!log.endsWithAnActOf(concern, reader, clock.instant().minus(ANSWER))) {
            log.write(concern, ConcernDeed.READ, reader);
            log.flush();
        }
        return new ReadConcern(concern, log.of(concern));
    }

    /** @throws HttpProblem 404 if there is none, or not for this account */
    Concern forReader(long id, long account) {
        Concern concern = concerns.lock(id);
        if (!readers.readBy(account).test(concern)) {
            throw HttpProblem.notFound();
        }
        return concern;
    }
}
