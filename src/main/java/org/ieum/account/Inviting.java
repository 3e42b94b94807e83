package org.ieum.account;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
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

/**
 * An admin asks somebody by mail to work here, or to choose another password where they forgot theirs; who opens the link and
 * takes a password is in, as far as their second step lets them.
 */
@Singleton
public class Inviting {

    private static final String PURPOSE = "account-invitation";
    private static final Set<String> EITHER = Set.of(PURPOSE, EndingAccess.NEW_PASSWORD);

    /** A week of holidays may come between. */
    private static final Period VALID = Period.ofDays(7);

    /** Whoever forgot their password waits for it. */
    private static final Period VALID_FOR_COLLEAGUES = Period.ofDays(1);

    /** What the page behind a link is for. */
    public enum PasswordLink {
        INVITATION,
        /** They work here already, and forgot theirs. */
        NEW_PASSWORD,
        GONE
    }

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

        /** They have another password, and their second step is due; the token signs nobody in. */
        record SecondStepDue(Token half) implements InvitationAnswer {}

        /** The password cannot be taken; the link still works. */
        record InvitationFlawed() implements InvitationAnswer {}

        /** The link does not work, or not any more. */
        record InvitationGone() implements InvitationAnswer {}
    }

    @Inject Accounts accounts;
    @Inject Links links;
    @Inject SigningIn signingIn;
    @Inject SecondSteps secondSteps;
    @Inject BrowserSessions sessions;
    @Inject EndingAccess ending;
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

    /** Somebody forgot their password: a link to choose another one, which is theirs alone. The old one counts until then. */
    @Transactional
    public InvitationOutcome letChooseAnew(long id, String actor) {
        Optional<Account> forgetful = accounts.locked(id).filter(Account::maySignIn);
        forgetful.ifPresent(account -> {
            Instant until = end(VALID_FOR_COLLEAGUES);
            String link = newPassword(account, until);
            audit.record(actor, "account.password-link-sent", "account", id);
            invited.fire(new AccountInvited(id, account.email, account.language, link, until, true));
        });
        return forgetful.isPresent() ? InvitationOutcome.SENT : InvitationOutcome.GONE;
    }

    /** The path of such a link for whoever has the console, because nobody else may be left who could send one; empty for nobody's. */
    @Transactional
    public Optional<String> linkForOperator(String email) {
        return accounts.byEmail(email)
                .flatMap(found -> accounts.locked(found.id))
                .filter(Account::maySignIn)
                .map(account -> {
                    audit.record(Audit.SYSTEM, "account.password-link-printed", "account", account.id);
                    return newPassword(account, end(VALID_FOR_COLLEAGUES));
                });
    }

    private String newPassword(Account account, Instant until) {
        links.withdraw(EndingAccess.NEW_PASSWORD, account.id);
        return "/invitation/" + links.issue(EndingAccess.NEW_PASSWORD, account.id, until);
    }

    /** What the link is for, if it works; changes nothing. */
    @Transactional
    public PasswordLink find(String token) {
        if (links.find(EITHER, token) instanceof Finding.Open open) {
            return open.purpose().equals(PURPOSE) ? PasswordLink.INVITATION : PasswordLink.NEW_PASSWORD;
        }
        return PasswordLink.GONE;
    }

    /** Takes the invitation, or the link to another password, with a password of one's own. */
    @Transactional
    public InvitationAnswer take(String token, String password) {
        Password typed = new Password(password);
        if (find(token) != PasswordLink.GONE && !typed.fits()) {
            return new InvitationAnswer.InvitationFlawed();
        }
        if (!(links.redeem(EITHER, token) instanceof Finding.Open open)) {
            return new InvitationAnswer.InvitationGone();
        }
        boolean invitation = open.purpose().equals(PURPOSE);
        return accounts.locked(open.targetId())
                .filter(invitation ? Account::isInvited : Account::maySignIn)
                .map(account -> invitation ? begin(account, typed) : chooseAnew(account, typed))
                .orElseGet(InvitationAnswer.InvitationGone::new);
    }

    private InvitationAnswer begin(Account account, Password typed) {
        account.take(typed);
        audit.record(Actor.account(account.id), "account.opened", "account", account.id);
        return new InvitationAnswer.InvitationTaken(signingIn.begin(account));
    }

    /** Whoever reads the mail still lacks the second step. */
    private InvitationAnswer chooseAnew(Account account, Password typed) {
        account.passwordHash = typed.hash();
        ending.everywhere(account, Actor.account(account.id));
        audit.record(Actor.account(account.id), "account.password-replaced", "account", account.id);
        return secondSteps.isOn(account.id)
                ? new InvitationAnswer.SecondStepDue(sessions.beginHalf(account))
                : new InvitationAnswer.InvitationTaken(signingIn.begin(account));
    }

    /** With the end of a day. */
    private Instant end(Period valid) {
        return LocalDate.now(clock)
                .plus(valid)
                .plusDays(1)
                .atStartOfDay(clock.getZone())
                .toInstant();
    }

    private void send(Account account, String action, String actor) {
        links.withdraw(PURPOSE, account.id);
        account.invite(end(VALID));
        String token = links.issue(PURPOSE, account.id, account.invitedUntil);
        audit.record(actor, action, "account", account.id);
        invited.fire(new AccountInvited(
                account.id, account.email, account.language, "/invitation/" + token, account.invitedUntil, false));
    }
}
