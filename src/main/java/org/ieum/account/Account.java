package org.ieum.account;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
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
    Instant createdAt;

    protected Account() {}

    Account(String email, byte[] emailLookup, String passwordHash, Role role, Instant createdAt) {
        this.email = email;
        this.emailLookup = emailLookup;
        this.passwordHash = passwordHash;
        this.role = role;
        this.createdAt = createdAt;
    }
}
