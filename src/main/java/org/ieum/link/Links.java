package org.ieum.link;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.Session;
import org.ieum.platform.Token;

/** Issues links and finds what they lead to. Whoever reads the database cannot use one. */
@Singleton
public class Links implements PanacheRepositoryBase<Link, byte[]> {

    private static final String INSERT =
            "insert into link (token_hash, purpose, target_id, expires_at) values (?, ?, ?, ?)";

    @Inject Clock clock;

    /** A new link's token, safe in a URL, for one purpose and one target. */
    @Transactional(Transactional.TxType.MANDATORY)
    public String issue(String purpose, long targetId, Instant expiresAt) {
        Token token = Token.forMail();
        persist(new Link(token.hash(), purpose, targetId, expiresAt));
        return token.text();
    }

    /** A new link's token for each of these targets, stored as one batch. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<Long, String> issueEach(String purpose, Collection<Long> targetIds, Instant expiresAt) {
        Map<Long, String> tokens = new HashMap<>();
        targetIds.forEach(target -> tokens.put(target, Token.forMail().text()));
        getEntityManager().unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                for (Map.Entry<Long, String> one : tokens.entrySet()) {
                    insert.setBytes(1, new Token(one.getValue()).hash());
                    insert.setString(2, purpose);
                    insert.setLong(3, one.getKey());
                    insert.setObject(4, expiresAt.atOffset(ZoneOffset.UTC));
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
        return tokens;
    }

    /** Makes the links of a target that were not used yet as good as never issued. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void withdraw(String purpose, long targetId) {
        delete("purpose = ?1 and targetId = ?2 and usedAt is null", purpose, targetId);
    }

    /** Until when a link of a target that was not used yet is good; empty without one. */
    public Optional<Instant> openUntil(String purpose, long targetId) {
        return openUntil(purpose, targetId, clock.instant());
    }

    /** The same, of those that are good at an instant. */
    public Optional<Instant> openUntil(String purpose, long targetId, Instant at) {
        return find(
                        "purpose = ?1 and targetId = ?2 and usedAt is null and expiresAt > ?3 order by expiresAt desc",
                        purpose,
                        targetId,
                        at)
                .firstResultOptional()
                .map(Link::expiresAt);
    }

    /** What a token for one of these purposes leads to; changes nothing. */
    public Finding find(Set<String> purposes, String token) {
        return finding(purposes, findById(new Token(token).hash()));
    }

    /** Uses a link: {@link Finding.Open} for the first time alone, and then in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Finding redeem(Set<String> purposes, String token) {
        // Locked: of two at once the second sees that it was used.
        Link link = findById(new Token(token).hash(), LockModeType.PESSIMISTIC_WRITE);
        Finding finding = finding(purposes, link);
        if (finding instanceof Finding.Open) {
            link.use(clock.instant());
        }
        return finding;
    }

    private Finding finding(Set<String> purposes, Link link) {
        return link == null || !purposes.contains(link.purpose()) ? new Finding.Unknown() : link.at(clock.instant());
    }

    long countEndedBefore(Instant begin) {
        return count("expiresAt < ?1", begin);
    }

    int deleteEndedBefore(Instant begin) {
        return Math.toIntExact(delete("expiresAt < ?1", begin));
    }
}
