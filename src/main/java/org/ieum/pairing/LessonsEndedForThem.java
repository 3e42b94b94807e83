package org.ieum.pairing;

import org.ieum.kernel.Side;

/** Lessons end because a coordinator wrote it down; {@code reader} did not do so, and has to hear of it. */
public record LessonsEndedForThem(long pairingId, Side reader) {}
