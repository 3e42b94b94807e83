package org.ieum.selfservice;

import org.ieum.selfservice.Who.Part;

/** One of the two ended their lessons by themselves; the other has to hear of it. */
public record LessonsEnded(long pairingId, Part by) {}
