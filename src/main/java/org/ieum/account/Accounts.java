package org.ieum.account;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ieum.kernel.PageLanguage;
import org.ieum.platform.AdvisoryLocks;
import org.ieum.platform.Sealing;

/** The accounts; found by a keyed hash of the address, which itself is sealed. */
@Singleton
class Accounts implements PanacheRepository<Account> {

    /** Nothing that could make a second recipient of one. */
    private static final String CHARACTER = "[^@\\s\\p{Cntrl},;:<>()\"\\\\]";

    private static final Pattern ADDRESS = Pattern.compile(CHARACTER + "{1,64}@" + CHARACTER + "{1,189}");

    @Inject Sealing sealing;
    @Inject AdvisoryLocks locks;
    @Inject Clock clock;

    static boolean isAddress(String email) {
        return ADDRESS.matcher(email).matches();
    }

    boolean isEmpty() {
        return count() == 0;
    }

    Optional<Account> byEmail(String email) {
        return find("emailLookup", sealing.lookup(email)).firstResultOptional();
    }

    Account open(String email, Password password, Role role) {
        Account account = fresh(email, role, PageLanguage.KO);
        account.passwordHash = password.hash();
        persist(account);
        return account;
    }

    /** Nobody signs in with it before it has a password. */
    Account invite(String email, Role role, PageLanguage language) {
        Account account = fresh(email, role, language);
        account.invitedUntil = clock.instant();
        persist(account);
        return account;
    }

    /** By the order in which they came. */
    List<Account> all() {
        return listAll(Sort.by("id"));
    }

    /** The addresses of these, by id; who is gone is not there. */
    Map<Long, String> emails(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("id in ?1", ids).stream().collect(toMap(account -> account.id, account -> account.email));
    }

    /** The account, which nobody else changes until this transaction ends. */
    Optional<Account> locked(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
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
