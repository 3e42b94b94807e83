package org.ieum.joining;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Optional;
import org.ieum.kernel.Side;
import org.ieum.platform.Token;

/** The drafts, by the browsers that hold them. */
@Singleton
class SignUpDrafts {

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    SignUpDrafts(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** One more; its first browser's token. */
    String add(SignUpDraft draft) {
        entities.persist(draft);
        return hold(draft.id());
    }

    /** One more browser holds it; its token. */
    String hold(long draftId) {
        Token token = Token.fresh();
        entities.persist(new SignUpBrowser(token.hash(), draftId));
        return token.text();
    }

    Optional<SignUpDraft> held(Side kind, String token) {
        return find(kind, token, LockModeType.NONE);
    }

    /** Nobody else changes it until this transaction ends. */
    Optional<SignUpDraft> locked(Side kind, String token) {
        return find(kind, token, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<SignUpDraft> byId(long id) {
        return Optional.ofNullable(entities.find(SignUpDraft.class, id)).filter(this::isKept);
    }

    /** Those whose time is over go. */
    int forget() {
        return entities.createQuery("delete from SignUpDraft where expiresAt < :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private Optional<SignUpDraft> find(Side kind, String token, LockModeType lock) {
        SignUpBrowser browser = entities.find(SignUpBrowser.class, new Token(token).hash());
        return Optional.ofNullable(browser)
                .map(found -> entities.find(SignUpDraft.class, found.draftId, lock))
                .filter(draft -> draft.kind() == kind && isKept(draft));
    }

    private boolean isKept(SignUpDraft draft) {
        return clock.instant().isBefore(draft.expiresAt());
    }
}
