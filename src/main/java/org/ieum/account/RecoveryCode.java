package org.ieum.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Stands in for the phone once. */
@Entity
class RecoveryCode {

    @Id
    byte[] codeHash;

    long accountId;

    protected RecoveryCode() {}

    RecoveryCode(byte[] codeHash, long accountId) {
        this.codeHash = codeHash;
        this.accountId = accountId;
    }
}
