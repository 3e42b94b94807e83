package org.ieum.lesson;

import java.util.List;
import org.ieum.kernel.Side;

/**
 * Lessons of the weeks to come are not held because one of the two rests, or are held again because they are back.
 * {@code reader} is the other one, who has to hear of it and is asked nothing.
 *
 * @param lessons those that are concerned by now, in order
 * @param back whether they are held again
 */
public record LessonsRest(long pairingId, Side reader, List<Long> lessons, boolean back) {}
