package org.ieum.platform.seal;

/** Whoever seals something by themselves, past a sealed field of an entity: a bean. */
public interface HoldsSeals {

    /** Where it stands. */
    SealedColumn sealed();
}
