package org.ieum.link;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;

/** Issues links and finds what they lead to. Whoever reads the database cannot use one. */
@Singleton
public class Links {

    /** 192 bits: nobody guesses one. */
    private static final int TOKEN_BYTES = 24;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    Links(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** A new link's token, safe in a URL, for one purpose and one target. */
    @Transactional(Transactional.TxType.MANDATORY)
    public String issue(String purpose, long targetId, Instant expiresAt) {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        entities.persist(new Link(hash(token), purpose, targetId, expiresAt));
        return token;
    }

    /** Makes the links of a target that were not used yet as good as never issued. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void withdraw(String purpose, long targetId) {
        entities.createQuery("delete from Link where purpose = :purpose and targetId = :target and usedAt is null")
                .setParameter("purpose", purpose)
                .setParameter("target", targetId)
                .executeUpdate();
    }

    /** Until when a link of a target that was not used yet is good; empty without one. */
    public Optional<Instant> openUntil(String purpose, long targetId) {
        return Optional.ofNullable(entities.createQuery(
                        "select max(expiresAt) from Link where purpose = :purpose and targetId = :target"
                                + " and usedAt is null and expiresAt > :now",
                        Instant.class)
                .setParameter("purpose", purpose)
                .setParameter("target", targetId)
                .setParameter("now", clock.instant())
                .getSingleResult());
    }

    /** What a token for one of these purposes leads to; changes nothing. */
    public Finding find(Set<String> purposes, String token) {
        return finding(purposes, entities.find(Link.class, hash(token)));
    }

    /** Uses a link: {@link Finding.Open} for the first time alone, and then in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Finding redeem(Set<String> purposes, String token) {
        // Locked: of two at once the second sees that it was used.
        Link link = entities.find(Link.class, hash(token), LockModeType.PESSIMISTIC_WRITE);
        Finding finding = finding(purposes, link);
        if (finding instanceof Finding.Open) {
            link.usedAt = clock.instant();
        }
        return finding;
    }

    private Finding finding(Set<String> purposes, Link link) {
        return link == null || !purposes.contains(link.purpose) ? new Finding.Unknown() : link.at(clock.instant());
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
