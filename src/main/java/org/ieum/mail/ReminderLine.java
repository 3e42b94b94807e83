package org.ieum.mail;

import java.util.Optional;

/**
 * A lesson of the next day, on its reader's clock.
 *
 * @param learner for a tutor
 * @param place where it is, if that is known
 * @param holiday what the day is called if it is a public holiday, and they have not said yet whether it takes place
 * @param unread whether it is known, and they have to read first how to meet safely
 */
record ReminderLine(
        String when,
        String subject,
        Optional<String> learner,
        Optional<String> place,
        Optional<String> holiday,
        boolean unread) {}
