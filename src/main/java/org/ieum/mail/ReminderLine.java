package org.ieum.mail;

import java.util.Optional;

/**
 * A lesson of the next day, on its reader's clock.
 *
 * @param learner for a tutor
 * @param place where it is, if that is known
 */
record ReminderLine(String when, String subject, Optional<String> learner, Optional<String> place) {}
