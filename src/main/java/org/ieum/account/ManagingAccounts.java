package org.ieum.account;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ieum.audit.Audit;
import org.ieum.platform.Actor;

/** What an admin does about other people's accounts. There is always an admin who can sign in. */
@Singleton
public class ManagingAccounts {

    /**
     * An account as admins see it.
     *
     * @param invitedUntil when the link of an invitation ends
     * @param browsers in how many they are signed in
     * @param secondStep whether a code is asked for at sign-in
     */
    public record ListedAccount(
            long id,
            String email,
            Role role,
            AccountState state,
            Optional<Instant> invitedUntil,
            long browsers,
            boolean secondStep) {

        /** Hidden, because it would end up in a log. */
        @Override
        public String toString() {
            return "ListedAccount[" + id + "]";
        }
    }

    /** What let somebody in is over: another password, another role, kept out. What they gave leave for listens. */
    public record AccessEnded(long accountId) {}

    /** What became of a change. */
    public enum AccountChange {
        DONE,
        /** Nobody could sign in as admin afterwards; nothing was changed. */
        LAST_ADMIN,
        /** There is no such account, or not in a state that allows it. */
        GONE
    }

    @Inject Accounts accounts;
    @Inject BrowserSessions sessions;
    @Inject EndingAccess ending;
    @Inject SecondSteps secondSteps;
    @Inject Event<SecondStepChanged> changed;
    @Inject Audit audit;
    @Inject Clock clock;

    /** All of them, by address; {@code actor} has then read the addresses. */
    @Transactional
    public List<ListedAccount> all(String actor) {
        audit.record(actor, "account.listed");
        Map<Long, Long> browsers = sessions.open();
        Set<Long> secured = secondSteps.on();
        return accounts.all().stream()
                .map(account -> listed(account, browsers.getOrDefault(account.id, 0L), secured.contains(account.id)))
                .toList();
    }

    /** One of them; {@code actor} has then read the address. */
    @Transactional
    public Optional<ListedAccount> read(long id, String actor) {
        Optional<ListedAccount> found = accounts.findByIdOptional(id)
                .map(account -> listed(account, sessions.open(id).size(), secondSteps.isOn(id)));
        found.ifPresent(account -> audit.record(actor, "account.read", "account", id));
        return found;
    }

    /** Keeps somebody out, at once in every browser, and every program of theirs. */
    @Transactional
    public AccountChange disable(long id, String actor) {
        accounts.takeTurn();
        Optional<Account> account = accounts.locked(id).filter(Account::maySignIn);
        if (account.isEmpty()) {
            return AccountChange.GONE;
        }
        if (accounts.isLastAdmin(account.get())) {
            return AccountChange.LAST_ADMIN;
        }
        account.get().disable(clock.instant());
        ending.everywhere(account.get(), actor);
        audit.record(actor, "account.disabled", "account", id);
        return AccountChange.DONE;
    }

    /** Lets somebody in again, with the password they had. */
    @Transactional
    public AccountChange enable(long id, String actor) {
        Optional<Account> account = accounts.locked(id).filter(found -> found.state() == AccountState.DISABLED);
        account.ifPresent(found -> {
            found.enable();
            audit.record(actor, "account.enabled", "account", id);
        });
        return account.isPresent() ? AccountChange.DONE : AccountChange.GONE;
    }

    /** Gives another role; whatever let them in before ends with the old one. */
    @Transactional
    public AccountChange changeRole(long id, Role role, String actor) {
        accounts.takeTurn();
        Optional<Account> account = accounts.locked(id);
        if (account.isEmpty()) {
            return AccountChange.GONE;
        }
        if (role != Role.ADMIN && accounts.isLastAdmin(account.get())) {
            return AccountChange.LAST_ADMIN;
        }
        if (account.get().role == role) {
            return AccountChange.DONE;
        }
        account.get().role = role;
        ending.everywhere(account.get(), actor);
        audit.record(actor, role == Role.ADMIN ? "account.made-admin" : "account.made-coordinator", "account", id);
        return AccountChange.DONE;
    }

    /** Signs somebody out everywhere. */
    @Transactional
    public AccountChange signOut(long id, String actor) {
        Optional<Account> account = accounts.locked(id);
        account.ifPresent(found -> {
            sessions.endAll(found);
            audit.record(actor, "account.sessions-ended", "account", id);
        });
        return account.isPresent() ? AccountChange.DONE : AccountChange.GONE;
    }

    /** Takes the second step from somebody who lost phone and codes; from oneself a code is needed. */
    @Transactional
    public AccountChange removeSecondStep(long id, String actor) {
        if (actor.equals(Actor.account(id)) || !secondSteps.remove(id)) {
            return AccountChange.GONE;
        }
        audit.record(actor, "second-step.removed", "account", id);
        Account account = accounts.findByIdOptional(id).orElseThrow();
        changed.fire(new SecondStepChanged(id, account.email, account.language, false, clock.instant()));
        return AccountChange.DONE;
    }

    private static ListedAccount listed(Account account, long browsers, boolean secondStep) {
        return new ListedAccount(
                account.id,
                account.email,
                account.role,
                account.state(),
                Optional.ofNullable(account.invitedUntil),
                browsers,
                secondStep);
    }
}
