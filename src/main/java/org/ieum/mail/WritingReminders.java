package org.ieum.mail;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ieum.catalogue.Catalogue;
import org.ieum.kernel.PageLanguage;
import org.ieum.lesson.Lesson;
import org.ieum.lesson.Lessons;
import org.ieum.lesson.PlacesOfLessons;
import org.ieum.outbox.OutgoingMail;
import org.ieum.selfservice.OwnPages;

/** Writes reminders: a few statements, however many there are. */
@Singleton
class WritingReminders {

    private final Lessons lessons;
    private final ReadingPairedPeople reading;
    private final Catalogue catalogue;
    private final PlacesOfLessons places;
    private final OwnPages pages;
    private final WritingMails mails;

    @Inject
    WritingReminders(
            Lessons lessons,
            ReadingPairedPeople reading,
            Catalogue catalogue,
            PlacesOfLessons places,
            OwnPages pages,
            WritingMails mails) {
        this.lessons = lessons;
        this.reading = reading;
        this.catalogue = catalogue;
        this.places = places;
        this.pages = pages;
        this.mails = mails;
    }

    /** One for each that has somebody to read it, and lessons that are still there. */
    List<OutgoingMail> write(List<MailOrder.OfReminder> orders) {
        Map<Long, Lesson> found =
                lessons
                        .these(orders.stream()
                                .flatMap(order -> order.lessons().stream())
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Lesson::id, Function.identity()));
        Map<Long, PairedPeople> pairs = reading.byId(
                found.values().stream().map(Lesson::pairingId).distinct().toList());
        return orders.stream()
                .flatMap(order -> write(order, found, pairs).stream())
                .toList();
    }

    private Optional<OutgoingMail> write(
            MailOrder.OfReminder order, Map<Long, Lesson> found, Map<Long, PairedPeople> pairs) {
        List<Lesson> theirs = order.lessons().stream()
                .filter(found::containsKey)
                .map(found::get)
                .toList();
        return theirs.stream()
                .findFirst()
                .flatMap(
                        first -> pairs.get(first.pairingId()).reader(order.who().side()))
                .map(reader -> mails.write(
                        key(order, theirs, reader),
                        MailKind.LESSON_REMINDER,
                        order,
                        reader,
                        () -> content(theirs, pairs, reader, order)));
    }

    /** Equal for the same person and day. */
    private static String key(MailOrder.OfReminder order, List<Lesson> theirs, Addressee reader) {
        LocalDate day = theirs.get(0).startsAt().atZone(reader.zone()).toLocalDate();
        return "lesson-reminder/" + order.who().side().code() + "/"
                + order.who().id() + "/" + day;
    }

    private Content content(
            List<Lesson> theirs, Map<Long, PairedPeople> pairs, Addressee reader, MailOrder.OfReminder order) {
        Map<String, String> subjects = catalogue.names(reader.language()).subjects();
        Map<Long, String> where = where(theirs, reader.language());
        List<ReminderLine> lines = theirs.stream()
                .map(lesson -> line(lesson, pairs.get(lesson.pairingId()), reader, subjects, where))
                .toList();
        return Content.of(MailTemplates.lessonReminder(
                lines,
                Wording.in(reader.language()).zone(reader.zone()),
                mails.link("/me/" + pages.issue(order.who()).token())));
    }

    private Map<Long, String> where(List<Lesson> theirs, PageLanguage language) {
        return places.of(theirs.stream().map(Lesson::pairingId).distinct().toList(), language);
    }

    private static ReminderLine line(
            Lesson lesson, PairedPeople pair, Addressee reader, Map<String, String> subjects, Map<Long, String> where) {
        Wording words = Wording.in(reader.language());
        return new ReminderLine(
                words.moment(lesson.startsAt().atZone(reader.zone()), lesson.minutes()),
                subjects.get(pair.pairing().subject()),
                Optional.of(pair.learner().alias()).filter(alias -> !reader.isLearner()),
                Optional.ofNullable(where.get(lesson.pairingId())));
    }
}
