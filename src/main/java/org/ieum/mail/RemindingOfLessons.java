package org.ieum.mail;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ieum.handover.MeetingPoint;
import org.ieum.handover.MeetingPoints;
import org.ieum.kernel.Side;
import org.ieum.lesson.AskingAboutHolidays;
import org.ieum.lesson.Lesson;
import org.ieum.lesson.Lessons;
import org.ieum.lesson.ReminderChoices;
import org.ieum.outbox.Outbox;
import org.ieum.person.PersonId;
import org.ieum.platform.job.Recurring;

/**
 * Reminds people on the evening before: both of a first lesson and of one on a holiday, and whoever wants it of each. One mail an evening, with all
 * of the next day; in the evening where they are, so that nobody is woken.
 */
@Singleton
class RemindingOfLessons {

    private static final LocalTime EVENING = LocalTime.of(17, 0);
    private static final LocalTime NIGHT = LocalTime.of(21, 0);

    /** From an evening to the end of the next day. */
    private static final Duration AHEAD = Duration.ofHours(31);

    private static final int A_WEEK = 7;

    @Inject Lessons lessons;
    @Inject ReminderChoices choices;
    @Inject ReadingPairedPeople reading;
    @Inject MeetingPoints points;
    @Inject AskingAboutHolidays holidays;
    @Inject WritingReminders writing;
    @Inject Outbox outbox;
    @Inject Clock clock;

    /** Queues what is due now; whoever was reminded is not reminded again. */
    @Transactional
    void remind() {
        remind(clock.instant());
    }

    @Transactional
    void remind(Instant now) {
        List<Lesson> ahead = lessons.ahead(now, now.plus(AHEAD));
        Map<Long, PairedPeople> pairs = reading.ofLessons(ahead);
        List<Lesson> known = whereIsKnown(ahead, pairs);
        for (Side side : Side.values()) {
            remind(side, known, pairs, now);
        }
    }

    /** Nobody is sent to a first lesson of which nobody knows where it is: it is put off. Later ones go on meanwhile. */
    private List<Lesson> whereIsKnown(List<Lesson> ahead, Map<Long, PairedPeople> pairs) {
        Map<Long, MeetingPoint> where = points.of(
                pairs.values().stream().map(PairedPeople::pairing).distinct().toList());
        return ahead.stream()
                .filter(lesson -> Optional.ofNullable(where.get(lesson.pairingId()))
                                .filter(point -> !point.arranged())
                                .isEmpty()
                        || !isOfTheFirstWeek(lesson, pairs.get(lesson.id())))
                .toList();
    }

    private void remind(Side side, List<Lesson> ahead, Map<Long, PairedPeople> pairs, Instant now) {
        Map<Long, Boolean> said = choices.of(side);
        Map<Long, List<Lesson>> due = ahead.stream()
                .filter(lesson -> !lesson.isReminded(side))
                .filter(lesson -> isTomorrow(lesson, pairs.get(lesson.id()).reader(side), now))
                .filter(lesson -> isFirst(lesson, pairs.get(lesson.id()))
                        || holidays.asked(lesson, side).isPresent()
                        || said.getOrDefault(lesson.personId(side), ReminderChoices.isReminded(side)))
                .collect(groupingBy(lesson -> lesson.personId(side), TreeMap::new, toList()));
        List<MailOrder.OfReminder> orders = new ArrayList<>();
        due.forEach((person, theirs) -> orders.add(new MailOrder.OfReminder(
                new PersonId(side, person), theirs.stream().map(Lesson::id).toList())));
        outbox.queueEach(orders, writing::write);
        lessons.reminded(
                side,
                due.values().stream().flatMap(List::stream).map(Lesson::id).collect(Collectors.toSet()));
    }

    /** It is evening where they are, and the lesson is on their next day. */
    private static boolean isTomorrow(Lesson lesson, Optional<Addressee> reader, Instant now) {
        return reader.filter(person -> {
                    ZoneId zone = person.zone();
                    LocalTime time = now.atZone(zone).toLocalTime();
                    LocalDate tomorrow = now.atZone(zone).toLocalDate().plusDays(1);
                    return !time.isBefore(EVENING)
                            && time.isBefore(NIGHT)
                            && lesson.startsAt().atZone(zone).toLocalDate().equals(tomorrow);
                })
                .isPresent();
    }

    private boolean isFirst(Lesson lesson, PairedPeople pair) {
        return lesson.place() == 0 && isOfTheFirstWeek(lesson, pair);
    }

    private boolean isOfTheFirstWeek(Lesson lesson, PairedPeople pair) {
        LocalDate second = pair.pairing().since().plusDays(A_WEEK);
        return lesson.plannedAt().isBefore(second.atStartOfDay(clock.getZone()).toInstant());
    }

    @Singleton
    static class Job extends Recurring {
        Job(RemindingOfLessons reminding) {
            super(Duration.ofMinutes(20), "remind-of-lessons", reminding::remind);
        }
    }
}
