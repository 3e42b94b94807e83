package org.ieum.lesson;

import java.time.Instant;

/**
 * A lesson that a tutor has agreed to give in another's place.
 *
 * @param tutorId whoever gives it
 * @param pairingId whose lesson it is
 */
public record LentHour(long tutorId, long pairingId, Instant start, int minutes) {}
