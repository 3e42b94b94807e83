package org.ieum.platform.stored;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;

/** A row whose number people read, from the sequence of its table, one by one: {@code round_seq}. */
@MappedSuperclass
public abstract class Counted {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(allocationSize = 1)
    private Long id;

    /** Once it is stored. */
    public long id() { return id; }
}
