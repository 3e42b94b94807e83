package org.ieum.week.web;

import java.util.Map;
import org.ieum.catalogue.StoredSubject;
import org.ieum.week.Lesson;

/** A lesson in a reader's words. */
record LessonRow(
        String when,
        long learnerId,
        String learner,
        long tutorId,
        String tutor,
        String subject,
        String meeting,
        String since) {

    static LessonRow of(Lesson lesson, WeekVoice voice, Map<String, StoredSubject> subjects) {
        return new LessonRow(
                voice.say(lesson.session()),
                lesson.learnerId(),
                lesson.learner(),
                lesson.tutorId(),
                lesson.tutor(),
                subjects.get(lesson.subject()).name(voice.language()),
                voice.say(lesson.meeting()),
                lesson.since().toString());
    }
}
