package org.ieum.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ieum.kernel.PageLanguage;
import org.ieum.platform.AdvisoryLocks;
import org.ieum.platform.Sealing;

/** The accounts; found by a keyed hash of the address, which itself is sealed. */
@Singleton
class Accounts {

    /** Nothing that could make a second recipient of one. */
    private static final String CHARACTER = "[^@\\s\\p{Cntrl},;:<>()\"\\\\]";

    private static final Pattern ADDRESS = Pattern.compile(CHARACTER + "{1,64}@" + CHARACTER + "{1,189}");

    private final EntityManager entities;
    private final Sealing sealing;
    private final AdvisoryLocks locks;
    private final Clock clock;

    @Inject
    Accounts(EntityManager entities, Sealing sealing, AdvisoryLocks locks, Clock clock) {
        this.entities = entities;
        this.sealing = sealing;
        this.locks = locks;
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
        Account account = fresh(email, role, PageLanguage.KO);
        account.passwordHash = password.hash();
        entities.persist(account);
        return account;
    }

    /** Nobody signs in with it before it has a password. */
    Account invite(String email, Role role, PageLanguage language) {
        Account account = fresh(email, role, language);
        account.invitedUntil = clock.instant();
        entities.persist(account);
        return account;
    }

    void remove(Account account) {
        entities.remove(account);
    }

    /** By the order in which they came. */
    List<Account> all() {
        return entities.createQuery("from Account order by id", Account.class).getResultList();
    }

    Optional<Account> get(long id) {
        return Optional.ofNullable(entities.find(Account.class, id));
    }

    /** The account, which nobody else changes until this transaction ends. */
    Optional<Account> lock(long id) {
        return Optional.ofNullable(entities.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Whoever makes an account or takes an admin away waits here for the one before. */
    void takeTurn() {
        locks.lock("accounts");
    }

    /** Whether nobody but this one can sign in as admin; asked in one's turn. */
    boolean isLastAdmin(Account account) {
        return account.role == Role.ADMIN
                && account.maySignIn()
                && all().stream().noneMatch(other -> other != account && other.role == Role.ADMIN && other.maySignIn());
    }

    private Account fresh(String email, Role role, PageLanguage language) {
        return new Account(email, sealing.lookup(email), role, language, clock.instant());
    }
}
