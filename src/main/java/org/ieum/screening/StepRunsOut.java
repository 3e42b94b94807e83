package org.ieum.screening;

import java.time.LocalDate;

/**
 * A step of a tutor who teaches or rests runs out soon.
 *
 * @param until its last day
 */
public record StepRunsOut(long tutorId, long stepId, LocalDate until) {}
