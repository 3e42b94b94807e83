package org.ieum.account;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import org.ieum.kernel.PageLanguage;
import org.ieum.platform.SealedConverter;
import org.ieum.platform.seal.FoundBy;

/** Somebody of the organisation who signs in with a password. */
@Entity
class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
    @SequenceGenerator(name = "account_seq", allocationSize = 1)
    Long id;

    @Version
    int version;

    @FoundBy("emailLookup")
    @Convert(converter = SealedConverter.class)
    String email;

    byte[] emailLookup;
    String passwordHash;
    Role role;
    PageLanguage language;
    Instant createdAt;
    Instant invitedUntil;
    Instant disabledAt;

    protected Account() {}

    Account(String email, byte[] emailLookup, Role role, PageLanguage language, Instant createdAt) {
        this.email = email;
        this.emailLookup = emailLookup;
        this.role = role;
        this.language = language;
        this.createdAt = createdAt;
    }

    /** Whether they were asked and have not taken a password yet. */
    boolean isInvited() {
        return state() == AccountState.INVITED;
    }

    boolean maySignIn() {
        return state() == AccountState.ACTIVE;
    }

    AccountState state() {
        if (passwordHash == null) {
            return AccountState.INVITED;
        }
        return disabledAt == null ? AccountState.ACTIVE : AccountState.DISABLED;
    }

    /** They are asked, or asked once more. */
    void invite(Instant until) {
        if (!isInvited()) {
            throw new IllegalStateException("an account that is " + state().code() + " cannot be invited");
        }
        invitedUntil = until;
    }

    /** They take the invitation. */
    void take(Password password) {
        mustBecome(AccountState.INVITED, AccountState.ACTIVE);
        passwordHash = password.hash();
        invitedUntil = null;
    }

    void disable(Instant now) {
        mustBecome(AccountState.ACTIVE, AccountState.DISABLED);
        disabledAt = now;
    }

    void enable() {
        mustBecome(AccountState.DISABLED, AccountState.ACTIVE);
        disabledAt = null;
    }

    /** {@code from} tells two ways into a state apart; what leads where is {@link AccountState#next}. */
    private void mustBecome(AccountState from, AccountState to) {
        if (state() != from || !from.next().contains(to)) {
            throw new IllegalStateException("an account that is " + state().code() + " cannot become " + to.code());
        }
    }
}
