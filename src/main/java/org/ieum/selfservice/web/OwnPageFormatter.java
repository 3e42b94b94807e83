package org.ieum.selfservice.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Session;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.Turn;
import org.ieum.platform.Messages;
import org.ieum.selfservice.OwnLessons;

/** Says things to a person in their language. */
record OwnPageFormatter(OwnMessages words, PageLanguage language, ZoneId home) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", java.util.Locale.ROOT);

    static OwnPageFormatter in(PageLanguage language, ZoneId home) {
        return new OwnPageFormatter(Messages.in(language, OwnMessages.class), language, home);
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(words.datePattern(), language.locale())
                .format(date);
    }

    /** Day and time where somebody is. */
    String moment(Instant at, ZoneId there) {
        ZonedDateTime time = at.atZone(there);
        return date(time.toLocalDate()) + ", " + CLOCK.format(time);
    }

    /** {@code Tuesday 10:00–11:30, Thursday 10:00–11:30}. */
    String times(List<Session> times) {
        return times.stream()
                .map(time -> day(time.day()) + " " + time.from() + "–" + time.to())
                .collect(Collectors.joining(", "));
    }

    /** The same on the clock of another zone, as it stands now. */
    String times(List<Session> times, ZoneId there, Instant now) {
        return times.stream()
                .map(time -> {
                    ZonedDateTime start = now.atZone(home)
                            .with(TemporalAdjusters.nextOrSame(time.day()))
                            .toLocalDate()
                            .atTime(time.start() / 60, time.start() % 60)
                            .atZone(home)
                            .withZoneSameInstant(there);
                    return day(start.getDayOfWeek()) + " " + CLOCK.format(start) + "–"
                            + CLOCK.format(start.plusMinutes(time.minutes()));
                })
                .collect(Collectors.joining(", "));
    }

    /** With whom; of two tutors of one subject, one of whom hands on to the other, also since when or until when. */
    String with(OwnLessons lessons, LocalDate today) {
        return words.with(other(lessons)) + apart(lessons.turn(), lessons.since(), lessons.until(), today);
    }

    /** To end them; {@code subject} as it is said. */
    String ending(OwnLessons lessons, String subject, LocalDate today) {
        return words.endLessons(subject, other(lessons))
                + apart(lessons.turn(), lessons.since(), lessons.until(), today);
    }

    /** What tells lessons from those of a learner's other tutor of the subject; nothing while there is one. */
    String apart(Turn turn, LocalDate since, Optional<LocalDate> until, LocalDate today) {
        return switch (turn) {
            case ALONE -> "";
            case UNTIL_NOW -> " · " + words.lastDay(date(until.orElseThrow().minusDays(1)));
            case NEXT -> " · " + since(since, today);
        };
    }

    /** The same. */
    String apart(Turn turn, Pairing pairing, LocalDate today) {
        return apart(turn, pairing.since(), pairing.endedOn(), today);
    }

    /** Their first day. */
    String since(LocalDate since, LocalDate today) {
        return since.isAfter(today) ? words.from(date(since)) : words.since(date(since));
    }

    /** The other one of some lessons; a tutor who has not said a name is a volunteer. */
    String other(OwnLessons lessons) {
        return lessons.other().isEmpty() ? words.someVolunteer() : lessons.other();
    }

    private String day(java.time.DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, language.locale());
    }
}
