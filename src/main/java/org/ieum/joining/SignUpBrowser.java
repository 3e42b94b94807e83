package org.ieum.joining;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A browser that holds a draft; whoever reads the database cannot act as it. */
@Entity
@Table(name = "draft_browser")
class SignUpBrowser {

    @Id
    byte[] tokenHash;

    long draftId;

    /** For Hibernate. */
    protected SignUpBrowser() {}

    SignUpBrowser(byte[] tokenHash, long draftId) {
        this.tokenHash = tokenHash;
        this.draftId = draftId;
    }
}
