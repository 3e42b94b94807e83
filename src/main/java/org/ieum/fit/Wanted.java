package org.ieum.fit;

import java.time.LocalDate;
import java.util.List;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Session;
import org.ieum.matching.model.Problem;

/**
 * A need for which another tutor is wanted.
 *
 * @param subject key of the subject
 * @param tutor whom it has now
 * @param meeting how they meet now
 * @param times when they meet now
 * @param monday of the week in question
 * @param rejections whom nobody wants to see together
 */
public record Wanted(
        long learner,
        String subject,
        long tutor,
        Meeting meeting,
        List<Session> times,
        LocalDate monday,
        List<Problem.Rejection> rejections) {}
