package org.ieum.tutor;

import java.util.List;

/**
 * Some tutors whose pledge is over soon.
 *
 * @param all how many there are
 */
public record Pledges(List<Pledge> first, long all) {}
