package org.ieum.platform.stored;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/** A row that is known by a number, from the sequence of its table: {@code meeting_place_seq}, in steps of fifty. */
@MappedSuperclass
public abstract class Numbered {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    /** Once it is stored. */
    public long id() { return id; }
}
