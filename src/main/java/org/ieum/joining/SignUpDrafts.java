package org.ieum.joining;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Optional;
import org.ieum.kernel.Side;
import org.ieum.platform.Token;

/** The drafts, by the browsers that hold them. */
@Singleton
class SignUpDrafts implements PanacheRepository<SignUpDraft> {

    @Inject Clock clock;

    /** One more; its first browser's token. */
    String add(SignUpDraft draft) {
        persist(draft);
        return hold(draft.id());
    }

    /** One more browser holds it; its token. */
    String hold(long draftId) {
        Token token = Token.fresh();
        getEntityManager().persist(new SignUpBrowser(token.hash(), draftId));
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
        return findByIdOptional(id).filter(this::isKept);
    }

    /** Those with this address go, by its keyed hash. */
    void forget(byte[] address) {
        delete("addressLookup = ?1 or mailedLookup = ?1", address);
    }

    /** Those whose time is over go. */
    int forget() {
        return Math.toIntExact(delete("expiresAt < ?1", clock.instant()));
    }

    private Optional<SignUpDraft> find(Side kind, String token, LockModeType lock) {
        SignUpBrowser browser = getEntityManager().find(SignUpBrowser.class, new Token(token).hash());
        return Optional.ofNullable(browser)
                .map(found -> findById(found.draftId, lock))
                .filter(draft -> draft.kind() == kind && isKept(draft));
    }

    private boolean isKept(SignUpDraft draft) {
        return clock.instant().isBefore(draft.expiresAt());
    }
}
