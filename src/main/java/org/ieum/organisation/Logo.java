package org.ieum.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Logo {

    @Id
    int id;

    byte[] png;

    protected Logo() {}

    Logo(byte[] png) {
        this.id = Organisation.THE_ONE;
        this.png = png;
    }
}
