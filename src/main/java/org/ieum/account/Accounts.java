package org.ieum.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ieum.platform.Sealing;

/** The accounts; found by a keyed hash of the address, which itself is sealed. */
@Singleton
class Accounts {

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s\\p{Cntrl}]{1,64}@[^@\\s\\p{Cntrl}]{1,189}");

    private final EntityManager entities;
    private final Sealing sealing;
    private final Clock clock;

    @Inject
    Accounts(EntityManager entities, Sealing sealing, Clock clock) {
        this.entities = entities;
        this.sealing = sealing;
        this.clock = clock;
    }

    static boolean isAddress(String email) {
        return ADDRESS.matcher(email).matches();
    }

    boolean isEmpty() {
        return entities.createQuery("select count(a) from Account a", Long.class)
                        .getSingleResult()
                == 0;
    }

    Optional<Account> find(String email) {
        return entities.createQuery("from Account where emailLookup = :lookup", Account.class)
                .setParameter("lookup", sealing.lookup(email))
                .getResultStream()
                .findFirst();
    }

    Account open(String email, Password password, Role role) {
        Account account = new Account(email, sealing.lookup(email), password.hash(), role, clock.instant());
        entities.persist(account);
        return account;
    }
}
