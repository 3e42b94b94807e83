package org.ieum.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.platform.Actor;
import org.ieum.platform.Token;

/** Somebody sees where they are signed in, and ends what they do not know. */
@Singleton
public class LookingAfterSessions {

    /**
     * A browser in which they are signed in.
     *
     * @param number names it in forms; it opens nothing
     * @param device browser and system, if they are known
     * @param seenAt to the minute
     * @param current whether it is the one that asks
     */
    public record OpenSession(long number, Optional<String> device, Instant since, Instant seenAt, boolean current) {}

    /** Hours without a click after which a browser is signed out. */
    public static final long IDLE_HOURS = BrowserSession.IDLE.toHours();

    /** Days after signing in, however busy. */
    public static final long ABSOLUTE_DAYS = BrowserSession.ABSOLUTE.toDays();

    @Inject Accounts accounts;
    @Inject BrowserSessions sessions;
    @Inject Audit audit;

    /** All of somebody's own, the latest used first. */
    @Transactional
    public List<OpenSession> all(long accountId, Token current) {
        return sessions.open(accountId).stream()
                .map(session -> new OpenSession(
                        session.number,
                        Optional.ofNullable(session.device),
                        session.createdAt,
                        session.lastSeenAt,
                        session.isOf(current)))
                .toList();
    }

    /** Ends one of their own; false if there is none such. */
    @Transactional
    public boolean end(long accountId, long number) {
        boolean ended = sessions.end(accountId, number);
        if (ended) {
            audit.record(Actor.account(accountId), "session.ended", "account", accountId);
        }
        return ended;
    }

    /** Ends all of their own but the one that asks. */
    @Transactional
    public void endOthers(long accountId, Token current) {
        accounts.findByIdOptional(accountId).ifPresent(account -> {
            sessions.endOthers(account, current);
            audit.record(Actor.account(accountId), "session.others-ended", "account", accountId);
        });
    }
}
