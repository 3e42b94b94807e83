package org.ieum.substitute;

import java.time.Instant;
import org.ieum.lesson.DueLesson;

/** A lesson of a pairing, by when its series has it. */
record LessonKey(long pairing, Instant planned) {

    static LessonKey of(DueLesson lesson) {
        return new LessonKey(lesson.pairing(), lesson.planned());
    }
}
