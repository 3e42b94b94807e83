package org.ieum.matching.planner;

import org.ieum.kernel.Meeting;
import org.ieum.matching.instance.Times;

/**
 * What a need may get, as the planner's value: a teacher, a way to meet and weekly times.
 *
 * @param times as {@link Times} packs them
 * @param wish how dearly the two wish for each other, 0 if neither said so
 */
record TeachingSlot(Teacher teacher, Meeting meeting, long times, int wish) {

    /** As much of a tutor as the constraints ask for. */
    record Teacher(int number, int maxSessions, int maxLearners) {}
}
