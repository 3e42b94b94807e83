package org.ieum.mail;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.ieum.catalogue.Catalogue;
import org.ieum.lesson.Lesson;
import org.ieum.lesson.LessonChanged;
import org.ieum.lesson.LessonLate;
import org.ieum.lesson.LessonState;
import org.ieum.lesson.Lessons;
import org.ieum.lesson.LessonsRest;
import org.ieum.outbox.OutgoingMail;

/** Tells somebody that one lesson is at another time, or not held. */
@Singleton
class TellingOfLessons {

    @Inject Lessons lessons;
    @Inject ReadingPairedPeople reading;
    @Inject Catalogue catalogue;
    @Inject CalendarFiles files;
    @Inject WritingMails mails;

    /**
     * What a mail says of the lessons that a rest covers, on its reader's clock.
     *
     * @param learner for a tutor
     * @param givenBy for a learner, if more than one tutor could be meant
     * @param times of those that are planned by now
     * @param back whether they are held again
     */
    record SomeLessons(
            String subject,
            Optional<String> learner,
            Optional<String> givenBy,
            List<String> times,
            String zone,
            boolean back) {}

    void changed(@Observes LessonChanged event) {
        write(new MailOrder.OfLesson(event.lessonId(), event.version(), event.reader()))
                .ifPresent(mails::queue);
    }

    /** Empty if there is nobody to write to, or no such lesson any more. */
    Optional<OutgoingMail> write(MailOrder.OfLesson order) {
        return lessons.findByIdOptional(order.lessonId()).flatMap(lesson -> {
            PairedPeople pair = reading.ofLessons(List.of(lesson)).get(lesson.id());
            return pair.reader(order.reader())
                    .map(reader -> mails.write(
                            "lesson/" + order.lessonId() + "/" + order.version() + "/"
                                    + order.reader().code(),
                            MailKind.LESSON_CHANGED,
                            order,
                            reader,
                            () -> content(lesson, pair, reader)));
        });
    }

    void rest(@Observes LessonsRest event) {
        write(new MailOrder.OfRest(event)).ifPresent(mails::queue);
    }

    /** Empty if there is nobody to write to. */
    Optional<OutgoingMail> write(MailOrder.OfRest order) {
        LessonsRest event = order.event();
        List<Lesson> some = lessons.these(event.lessons());
        PairedPeople pair = reading.byId(List.of(event.pairingId())).get(event.pairingId());
        return pair.reader(event.reader())
                .map(reader -> mails.write(
                        "lessons-rest/" + event.lessons().get(0) + "/" + version(some) + "/"
                                + event.reader().code(),
                        MailKind.LESSONS_REST,
                        order,
                        reader,
                        () -> content(event, some, pair, reader)));
    }

    private static long version(List<Lesson> some) {
        return some.stream().mapToLong(Lesson::version).sum();
    }

    void late(@Observes LessonLate event) {
        write(new MailOrder.OfLate(event.lessonId(), event.reader())).ifPresent(mails::queue);
    }

    /** Empty if there is nobody to write to, or no such lesson any more. */
    Optional<OutgoingMail> write(MailOrder.OfLate order) {
        return lessons.findByIdOptional(order.lessonId()).flatMap(lesson -> {
            PairedPeople pair = reading.ofLessons(List.of(lesson)).get(lesson.id());
            return pair.reader(order.reader())
                    .map(reader -> mails.write(
                            "lesson-late/" + order.lessonId() + "/"
                                    + order.reader().code(),
                            MailKind.LESSON_LATE,
                            order,
                            reader,
                            () -> Content.of(MailTemplates.lessonLate(said(lesson, pair, reader)))));
        });
    }

    private Content content(LessonsRest event, List<Lesson> some, PairedPeople pair, Addressee reader) {
        Wording words = Wording.in(reader.language());
        String subject =
                catalogue.names(reader.language()).subjects().get(pair.pairing().subject());
        SomeLessons said = new SomeLessons(
                subject,
                Optional.of(pair.learner().alias()).filter(alias -> !reader.isLearner()),
                pair.given(reader),
                some.stream()
                        .map(lesson -> words.moment(lesson.startsAt().atZone(reader.zone()), lesson.minutes()))
                        .toList(),
                words.zone(reader.zone()),
                event.back());
        return new Content(MailTemplates.lessonsRest(said), files.alone(some, pair, reader, subject));
    }

    private Content content(Lesson lesson, PairedPeople pair, Addressee reader) {
        String subject =
                catalogue.names(reader.language()).subjects().get(pair.pairing().subject());
        return new Content(
                MailTemplates.lessonChanged(said(lesson, pair, reader)),
                files.alone(List.of(lesson), pair, reader, subject));
    }

    private OneLesson said(Lesson lesson, PairedPeople pair, Addressee reader) {
        Wording words = Wording.in(reader.language());
        return new OneLesson(
                catalogue.names(reader.language()).subjects().get(pair.pairing().subject()),
                Optional.of(pair.learner().alias()).filter(alias -> !reader.isLearner()),
                pair.given(reader),
                words.moment(lesson.plannedAt().atZone(reader.zone()), lesson.minutes()),
                words.moment(lesson.startsAt().atZone(reader.zone()), lesson.minutes()),
                words.zone(reader.zone()),
                lesson.state() == LessonState.CANCELLED);
    }
}
