package org.ieum.concern;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Somebody who works here and reads concerns, by the name that people see who report one. */
@Entity
public class ConcernReader {

    @Id
    private long accountId;

    private String shownAs;

    /** For Hibernate. */
    protected ConcernReader() {}

    ConcernReader(long accountId, String shownAs) {
        this.accountId = accountId;
        this.shownAs = shownAs;
    }

    public long accountId() { return accountId; }

    /** How people know them. */
    public String shownAs() { return shownAs; }
}
