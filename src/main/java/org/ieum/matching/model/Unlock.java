package org.ieum.matching.model;

import org.ieum.kernel.Session;

/**
 * One small change that would serve a need that got nobody, without anybody else's loss. Found by making the change and
 * planning again; only what then served the need is reported. Words are found where it is shown.
 */
public sealed interface Unlock {

    /** The learner has time for this lesson too, every week, in the problem's zone. */
    record MoreTime(Session stretch) implements Unlock {}

    /** The learner's lessons in the subject take only so many minutes. */
    record ShorterLessons(int minutes) implements Unlock {}

    /**
     * A tutor takes the learner on though their own limits say no.
     *
     * @param lessons a week more than the tutor's most, 0 to 3
     * @param learners more than the tutor's most, 0 or 1
     */
    record MoreRoom(long tutor, int lessons, int learners) implements Unlock {}

    /** The learner meets online too. */
    record OnlineToo() implements Unlock {}

    /** The learner has only so many lessons a week in the subject. */
    record FewerLessons(int sessions) implements Unlock {}

    /** The learner meets in person too. */
    record InPersonToo() implements Unlock {}

    /** The learner accepts a tutor of any gender. */
    record AnyGender() implements Unlock {}
}
