package org.ieum.joining;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;

/** The drafts, by the browsers that hold them. */
@Singleton
class Drafts {

    /** 192 bits: nobody guesses one. */
    private static final int TOKEN_BYTES = 24;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    Drafts(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** One more; its first browser's token. */
    String add(Draft draft) {
        entities.persist(draft);
        return hold(draft.id());
    }

    /** One more browser holds it; its token. */
    String hold(long draftId) {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        entities.persist(new DraftBrowser(hash(token), draftId));
        return token;
    }

    Optional<Draft> held(Kind kind, String token) {
        return find(kind, token, LockModeType.NONE);
    }

    /** Nobody else changes it until this transaction ends. */
    Optional<Draft> locked(Kind kind, String token) {
        return find(kind, token, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Draft> byId(long id) {
        return Optional.ofNullable(entities.find(Draft.class, id)).filter(this::isKept);
    }

    /** Those whose time is over go. */
    int forget() {
        return entities.createQuery("delete from Draft where expiresAt < :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private Optional<Draft> find(Kind kind, String token, LockModeType lock) {
        DraftBrowser browser = entities.find(DraftBrowser.class, hash(token));
        return Optional.ofNullable(browser)
                .map(found -> entities.find(Draft.class, found.draftId, lock))
                .filter(draft -> draft.kind() == kind && isKept(draft));
    }

    private boolean isKept(Draft draft) {
        return clock.instant().isBefore(draft.expiresAt());
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
