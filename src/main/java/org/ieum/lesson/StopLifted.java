package org.ieum.lesson;

/** The lessons of a pairing are not stopped any more. */
record StopLifted(long pairingId) {}
