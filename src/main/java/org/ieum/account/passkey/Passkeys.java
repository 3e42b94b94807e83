package org.ieum.account.passkey;

import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The passkeys of all accounts. */
@Singleton
class Passkeys implements PanacheRepository<Passkey> {

    /** By the order in which they came. */
    List<Passkey> of(long accountId) {
        return list("accountId = ?1 order by id", accountId);
    }

    boolean any(long accountId) {
        return count("accountId", accountId) > 0;
    }

    /** The accounts that have one. */
    Set<Long> owners() {
        return streamAll().map(passkey -> passkey.accountId).collect(toSet());
    }

    /** Whoever's it is: a device's key belongs to one account. */
    boolean isKnown(byte[] credentialId) {
        return count("credentialId", credentialId) > 0;
    }

    /** Which nobody else uses or changes until this transaction ends. */
    Optional<Passkey> locked(long accountId, byte[] credentialId) {
        return find("accountId = ?1 and credentialId = ?2", accountId, credentialId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Whether it was there, and theirs. */
    boolean remove(long accountId, long id) {
        return delete("accountId = ?1 and id = ?2", accountId, id) == 1;
    }

    /** Whether there was one. */
    boolean removeAll(long accountId) {
        return delete("accountId", accountId) > 0;
    }
}
