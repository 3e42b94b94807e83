package org.ieum.selfservice;

import org.ieum.kernel.Side;

/** One of the two ended their lessons by themselves; the other has to hear of it. */
public record LessonsEnded(long pairingId, Side by) {}
