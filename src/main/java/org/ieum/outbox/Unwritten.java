package org.ieum.outbox;

/** A letter of which all has been read that it will say: it is written without a transaction, by whatever thread. */
@FunctionalInterface
public interface Unwritten {

    /** Writes it. */
    Letter write();
}
