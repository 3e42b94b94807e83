package org.ieum.matching.instance;

import org.ieum.kernel.Meeting;

/**
 * What a need gets: a tutor, a way to meet and its weekly times.
 *
 * @param times as {@link Times} packs them
 */
public record Placement(int need, int tutor, Meeting meeting, long times) {}
