package org.ieum.kernel;

/** How the lessons of one pairing are held. */
public enum Meeting implements Coded {
    IN_PERSON,
    ONLINE;
}
