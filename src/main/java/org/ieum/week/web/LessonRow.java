package org.ieum.week.web;

import java.util.Map;
import org.ieum.catalogue.StoredSubject;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Session;
import org.ieum.person.PersonName;
import org.ieum.week.WeeklyLesson;

/**
 * A lesson with its subject in a reader's language.
 *
 * @param lastDay empty while none is known
 */
record LessonRow(
        long pairing,
        Session session,
        PersonName learner,
        PersonName tutor,
        String subject,
        Meeting meeting,
        String since,
        String lastDay) {

    static LessonRow of(WeeklyLesson lesson, Map<String, StoredSubject> subjects, PageLanguage language) {
        return new LessonRow(
                lesson.pairingId(),
                lesson.session(),
                lesson.learner(),
                lesson.tutor(),
                subjects.get(lesson.subject()).name(language),
                lesson.meeting(),
                lesson.since().toString(),
                lesson.until().map(day -> day.minusDays(1).toString()).orElse(""));
    }
}
