package org.ieum.catalogue;

import jakarta.persistence.Entity;

/** A place where people can meet. */
@Entity
public class City extends Named {

    /** Where most people are. */
    static final String CAPITAL = "Seoul";

    @Override
    boolean isFirst() {
        return key.equals(CAPITAL);
    }
}
