package org.ieum.account.passkey;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;

/** The public half of a key that somebody's device holds. */
@Entity
class Passkey {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "passkey_seq")
    @SequenceGenerator(name = "passkey_seq", allocationSize = 1)
    Long id;

    long accountId;
    byte[] credentialId;

    /** As WebAuthn 6.5.1 lays it out. */
    byte[] credential;

    /** How often the device has signed, by its own word; 0 if it does not count. */
    long counter;

    /** Whether the device has ever seen who holds it, by a finger or a PIN. */
    boolean verified;

    boolean backupEligible;
    boolean backedUp;
    String name;
    Instant addedAt;
    Instant lastUsedAt;
}
