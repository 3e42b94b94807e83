package org.ieum.mail;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.catalogue.Catalogue;
import org.ieum.handover.MeetingPoint;
import org.ieum.handover.MeetingPoints;
import org.ieum.handover.Venue;
import org.ieum.kernel.Side;
import org.ieum.lesson.AskingAboutHolidays;
import org.ieum.lesson.Lesson;
import org.ieum.lesson.Lessons;
import org.ieum.lesson.ReminderLinks;
import org.ieum.outbox.OutgoingMail;
import org.ieum.person.PersonId;

/** Writes reminders: a few statements, however many there are. */
@Singleton
class WritingReminders {

    @Inject Lessons lessons;
    @Inject ReadingPairedPeople reading;
    @Inject Catalogue catalogue;
    @Inject MeetingPoints points;
    @Inject AskingAboutHolidays holidays;
    @Inject OwnPageLetters pages;
    @Inject ReminderLinks links;
    @Inject WritingMails mails;

    /**
     * A lesson of the next day, on its reader's clock.
     *
     * @param learner for a tutor
     * @param givenBy for a learner, if more than one tutor could be meant
     * @param place where it is, if that is known
     * @param holiday what the day is called if it is a public holiday, and they have not said yet whether it takes place
     * @param unread whether it is known, and they have to read first how to meet safely
     */
    record ReminderLine(
            String when,
            String subject,
            Optional<String> learner,
            Optional<String> givenBy,
            Optional<String> place,
            Optional<String> holiday,
            boolean unread) {}

    /** One for each that has somebody to read it, and lessons that are still there. */
    List<OutgoingMail> write(List<MailOrder.OfReminder> orders) {
        Map<Long, Lesson> found =
                lessons
                        .these(orders.stream()
                                .flatMap(order -> order.lessons().stream())
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Lesson::id, Function.identity()));
        Map<Long, PairedPeople> pairs = reading.ofLessons(found.values());
        Map<Long, MeetingPoint> where = points.of(
                pairs.values().stream().map(PairedPeople::pairing).distinct().toList());
        Map<PersonId, String> stops = stops(orders, found, pairs);
        return orders.stream()
                .flatMap(order -> write(order, found, pairs, where, stop(stops, order)).stream())
                .toList();
    }

    /** A link for each whom a mail reaches, and whose reminders it would stop. */
    private Map<PersonId, String> stops(
            List<MailOrder.OfReminder> orders, Map<Long, Lesson> found, Map<Long, PairedPeople> pairs) {
        Map<PersonId, String> stops = new HashMap<>();
        for (Side side : Side.values()) {
            Stream<Long> reached = orders.stream()
                    .filter(order -> order.who().side() == side)
                    .filter(order -> reader(order, theirs(order, found), pairs)
                            .filter(reader -> !reader.byHand())
                            .isPresent())
                    .map(order -> order.who().id());
            links.issue(side, reached).forEach((id, token) -> stops.put(new PersonId(side, id), token));
        }
        return stops;
    }

    private String stop(Map<PersonId, String> stops, MailOrder.OfReminder order) {
        return Optional.ofNullable(stops.get(order.who()))
                .map(token -> mails.link("/reminders/" + token))
                .orElse("");
    }

    private Optional<OutgoingMail> write(
            MailOrder.OfReminder order,
            Map<Long, Lesson> found,
            Map<Long, PairedPeople> pairs,
            Map<Long, MeetingPoint> where,
            String stop) {
        List<Lesson> theirs = theirs(order, found);
        return reader(order, theirs, pairs)
                .map(reader -> mails.write(
                        key(order, theirs, reader),
                        MailKind.LESSON_REMINDER,
                        order,
                        reader,
                        () -> content(theirs, pairs, where, reader, stop)));
    }

    private static List<Lesson> theirs(MailOrder.OfReminder order, Map<Long, Lesson> found) {
        return order.lessons().stream()
                .filter(found::containsKey)
                .map(found::get)
                .toList();
    }

    private static Optional<Addressee> reader(
            MailOrder.OfReminder order, List<Lesson> theirs, Map<Long, PairedPeople> pairs) {
        return theirs.stream()
                .findFirst()
                .flatMap(first -> pairs.get(first.id()).reader(order.who().side()));
    }

    /** Equal for the same person and day. */
    private static String key(MailOrder.OfReminder order, List<Lesson> theirs, Addressee reader) {
        LocalDate day = theirs.get(0).startsAt().atZone(reader.zone()).toLocalDate();
        return "lesson-reminder/" + order.who().side().code() + "/"
                + order.who().id() + "/" + day;
    }

    private Content content(
            List<Lesson> theirs,
            Map<Long, PairedPeople> pairs,
            Map<Long, MeetingPoint> where,
            Addressee reader,
            String stop) {
        Map<String, String> subjects = catalogue.names(reader.language()).subjects();
        List<ReminderLine> lines = theirs.stream()
                .map(lesson -> line(lesson, pairs.get(lesson.id()), reader, subjects, where(lesson, reader, where)))
                .toList();
        return new Content(
                MailTemplates.lessonReminder(
                        lines, Wording.in(reader.language()).zone(reader.zone()), pages.link(reader), stop),
                List.of(),
                stop);
    }

    /** Who stands in reads where it is on their page alone, beside how to meet safely: what was read was read by another. */
    private static Optional<MeetingPoint> where(Lesson lesson, Addressee reader, Map<Long, MeetingPoint> where) {
        return Optional.ofNullable(where.get(lesson.pairingId()))
                .filter(point -> reader.isLearner() || lesson.insteadOf().isEmpty());
    }

    private ReminderLine line(
            Lesson lesson,
            PairedPeople pair,
            Addressee reader,
            Map<String, String> subjects,
            Optional<MeetingPoint> where) {
        Wording words = Wording.in(reader.language());
        return new ReminderLine(
                words.moment(lesson.startsAt().atZone(reader.zone()), lesson.minutes()),
                subjects.get(pair.pairing().subject()),
                Optional.of(pair.learner().alias()).filter(alias -> !reader.isLearner()),
                pair.given(reader),
                where.flatMap(point -> point.shownTo(reader.side())).map(Venue::line),
                holidays.asked(lesson, reader.side()).map(day -> day.name(reader.language())),
                where.filter(MeetingPoint::arranged)
                        .filter(point -> !point.read().contains(reader.side()))
                        .isPresent());
    }
}
