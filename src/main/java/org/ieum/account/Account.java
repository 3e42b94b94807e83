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

/** Somebody of the organisation who signs in with a password. */
@Entity
class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
    @SequenceGenerator(name = "account_seq", allocationSize = 1)
    Long id;

    @Version
    int version;

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
        return passwordHash == null;
    }

    boolean maySignIn() {
        return state() == AccountState.ACTIVE;
    }

    AccountState state() {
        if (isInvited()) {
            return AccountState.INVITED;
        }
        return disabledAt == null ? AccountState.ACTIVE : AccountState.DISABLED;
    }
}
