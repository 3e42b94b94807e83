package org.ieum.concern;

import org.ieum.kernel.Side;

/**
 * One of two hears that there are no lessons for now, or that they go on; not why.
 *
 * @param turn counts what can happen to a pairing more than once
 */
public record LessonsHeldBack(long pairingId, Side reader, boolean back, long turn) {}
