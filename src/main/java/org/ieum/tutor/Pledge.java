package org.ieum.tutor;

import java.time.LocalDate;

/**
 * A tutor whose pledge is over soon.
 *
 * @param name as coordinators see it
 * @param end the last day that was promised
 * @param running how many pairings would be left without a tutor
 */
public record Pledge(long tutorId, String ref, String name, LocalDate end, long running) {}
