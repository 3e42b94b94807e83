package org.ieum.learner;

import jakarta.persistence.Embeddable;

/**
 * A subject that a learner wants to learn.
 *
 * @param subject key of a known subject
 * @param sessions lessons a week, 1 to 3
 * @param minutes of each: 60, 90 or 120
 */
@Embeddable
public record Need(String subject, int sessions, int minutes) {

    /** The form that files use: {@code english:2x60}. */
    @Override
    public String toString() {
        return subject + ":" + sessions + "x" + minutes;
    }
}
