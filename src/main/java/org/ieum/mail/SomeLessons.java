package org.ieum.mail;

import java.util.List;
import java.util.Optional;

/**
 * What a mail says of the lessons that a rest covers, on its reader's clock.
 *
 * @param learner for a tutor
 * @param times of those that are planned by now
 * @param back whether they are held again
 */
record SomeLessons(String subject, Optional<String> learner, List<String> times, String zone, boolean back) {}
