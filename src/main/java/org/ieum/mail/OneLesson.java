package org.ieum.mail;

import java.util.Optional;

/**
 * What a mail says of one lesson, on its reader's clock.
 *
 * @param learner for a tutor
 * @param givenBy for a learner, if more than one tutor could be meant
 * @param planned when its series has it
 * @param now when it is
 */
record OneLesson(
        String subject,
        Optional<String> learner,
        Optional<String> givenBy,
        String planned,
        String now,
        String zone,
        boolean cancelled) {}
