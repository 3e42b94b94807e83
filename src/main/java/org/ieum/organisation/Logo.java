package org.ieum.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The organisation's logo, as a PNG. */
@Entity
public class Logo {

    @Id
    int id;

    byte[] png;

    /** For Hibernate. */
    protected Logo() {}

    Logo(byte[] png) {
        this.id = Organisation.THE_ONE;
        this.png = png;
    }
}
