package org.ieum.account;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import org.ieum.audit.Audit;
import org.ieum.kernel.PageLanguage;
import org.ieum.link.Finding;
import org.ieum.link.Links;
import org.ieum.platform.Actor;
import org.ieum.platform.Token;

/** An admin asks somebody by mail to work here; who opens the link and takes a password is in. */
@Singleton
public class Inviting {

    private static final String PURPOSE = "account-invitation";

    /** A week of holidays may come between. */
    private static final Period VALID = Period.ofDays(7);

    /** What became of an invitation. */
    public enum InvitationOutcome {
        /** The mail is on its way. */
        SENT,
        /** This is no address that a mail can be sent to. */
        FLAWED,
        /** There is an account with this address. */
        KNOWN,
        /** There is no such invitation, or it was taken. */
        GONE
    }

    /** What became of somebody's try to take theirs. */
    public sealed interface InvitationAnswer {

        /** They have an account and are signed in. */
        record InvitationTaken(Token session) implements InvitationAnswer {}

        /** The password cannot be taken; the link still works. */
        record InvitationFlawed() implements InvitationAnswer {}

        /** The link does not work, or not any more. */
        record InvitationGone() implements InvitationAnswer {}
    }

    @Inject Accounts accounts;
    @Inject Links links;
    @Inject SigningIn signingIn;
    @Inject Event<AccountInvited> invited;
    @Inject Audit audit;
    @Inject Clock clock;

    /** Asks somebody, in their language; {@code actor} as audit rows have it. */
    @Transactional
    public InvitationOutcome invite(String email, Role role, PageLanguage language, String actor) {
        if (!Accounts.isAddress(email)) {
            return InvitationOutcome.FLAWED;
        }
        accounts.takeTurn();
        if (accounts.byEmail(email).isPresent()) {
            return InvitationOutcome.KNOWN;
        }
        send(accounts.invite(email, role, language), "account.invited", actor);
        return InvitationOutcome.SENT;
    }

    /** Asks once more, by a new link; the one before does not work any more. */
    @Transactional
    public InvitationOutcome again(long id, String actor) {
        Optional<Account> asked = accounts.locked(id).filter(Account::isInvited);
        asked.ifPresent(account -> send(account, "account.invited-again", actor));
        return asked.isPresent() ? InvitationOutcome.SENT : InvitationOutcome.GONE;
    }

    /** Takes an invitation back; does nothing to one that was taken. */
    @Transactional
    public void revoke(long id, String actor) {
        accounts.locked(id).filter(Account::isInvited).ifPresent(account -> {
            links.withdraw(PURPOSE, id);
            accounts.delete(account);
            audit.record(actor, "account.invitation-revoked", "account", id);
        });
    }

    /** Whether the link works; changes nothing. */
    @Transactional
    public boolean isOpen(String token) {
        return links.find(Set.of(PURPOSE), token) instanceof Finding.Open;
    }

    /** Takes the invitation with a password of one's own. */
    @Transactional
    public InvitationAnswer take(String token, String password) {
        Password typed = new Password(password);
        if (isOpen(token) && !typed.fits()) {
            return new InvitationAnswer.InvitationFlawed();
        }
        if (!(links.redeem(Set.of(PURPOSE), token) instanceof Finding.Open open)) {
            return new InvitationAnswer.InvitationGone();
        }
        Optional<Account> asked = accounts.locked(open.targetId()).filter(Account::isInvited);
        if (asked.isEmpty()) {
            return new InvitationAnswer.InvitationGone();
        }
        asked.get().take(typed);
        audit.record(Actor.account(open.targetId()), "account.opened", "account", open.targetId());
        return new InvitationAnswer.InvitationTaken(signingIn.begin(asked.get()));
    }

    private void send(Account account, String action, String actor) {
        links.withdraw(PURPOSE, account.id);
        account.invite(LocalDate.now(clock)
                .plus(VALID)
                .plusDays(1)
                .atStartOfDay(clock.getZone())
                .toInstant());
        String token = links.issue(PURPOSE, account.id, account.invitedUntil);
        audit.record(actor, action, "account", account.id);
        invited.fire(new AccountInvited(
                account.id, account.email, account.language, "/invitation/" + token, account.invitedUntil));
    }
}
