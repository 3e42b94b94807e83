package org.ieum.pairing;

import org.ieum.kernel.Side;

/** One of the two ended their lessons, by themselves or through a coordinator; the other has to hear of it. */
public record LessonsEnded(long pairingId, Side by) {}
