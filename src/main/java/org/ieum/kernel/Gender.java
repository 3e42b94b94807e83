package org.ieum.kernel;

/** A person's gender as they gave it. */
public enum Gender implements Coded {
    FEMALE,
    MALE,
    OTHER,
    UNDISCLOSED;
}
