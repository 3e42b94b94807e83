package org.ieum.matching.search;

/** A large search in parts beside each other: of threads here, or of other machines. */
interface Parts {

    /** Sets the temperature for a part of the way, 0 to 1. */
    void cool(double part);

    /** Places what finds room without anybody's loss. */
    void fill();

    /** Divides people and takes so many steps; machines take as many as a while allows. */
    void run(long steps);
}
