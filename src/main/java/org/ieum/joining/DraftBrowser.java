package org.ieum.joining;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A browser that holds a draft; whoever reads the database cannot act as it. */
@Entity
class DraftBrowser {

    @Id
    byte[] tokenHash;

    long draftId;

    /** For Hibernate. */
    protected DraftBrowser() {}

    DraftBrowser(byte[] tokenHash, long draftId) {
        this.tokenHash = tokenHash;
        this.draftId = draftId;
    }
}
