package org.ieum.mail;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Session;
import org.ieum.platform.Messages;

/** How dates, times and zones are said to a reader. */
record Wording(MailMessages mail, Locale locale) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** Dear to make, and the same for each of some thousand letters. */
    private static final Map<Locale, DateTimeFormatter> DATES = new ConcurrentHashMap<>();

    private static final Map<ZoneSaid, String> ZONES = new ConcurrentHashMap<>();

    private record ZoneSaid(ZoneId zone, Locale locale) {}

    static Wording in(PageLanguage language) {
        return new Wording(Messages.in(language, MailMessages.class), language.locale());
    }

    /** With the day of the week, in full. */
    String date(LocalDate date) {
        return DATES.computeIfAbsent(locale, said -> DateTimeFormatter.ofPattern(mail.datePattern(), said))
                .format(date);
    }

    /** The day with the day of the week, and the time. */
    String moment(ZonedDateTime at) {
        return date(at.toLocalDate()) + " " + CLOCK.format(at);
    }

    /** {@code Tuesday 10:00–11:30}; a lesson may end at 24:00. */
    String session(Session session) {
        int end = session.start() + session.minutes();
        String to = end == 1440 ? "24:00" : CLOCK.format(LocalTime.ofSecondOfDay(end * 60L));
        return span(session.day(), LocalTime.ofSecondOfDay(session.start() * 60L), to);
    }

    /** The same on the clock of another zone. */
    String session(ZonedDateTime start, ZonedDateTime end) {
        return span(start.getDayOfWeek(), start.toLocalTime(), CLOCK.format(end));
    }

    /** {@code Friday, 4 December 2026, 18:00–19:00}. */
    String moment(ZonedDateTime start, int minutes) {
        return date(start.toLocalDate()) + ", " + CLOCK.format(start) + "–" + CLOCK.format(start.plusMinutes(minutes));
    }

    private String span(DayOfWeek day, LocalTime from, String to) {
        return day.getDisplayName(TextStyle.FULL, locale) + " " + CLOCK.format(from) + "–" + to;
    }

    /** {@code Korean Time}. */
    String zone(ZoneId zone) {
        return ZONES.computeIfAbsent(
                new ZoneSaid(zone, locale), said -> said.zone().getDisplayName(TextStyle.FULL, said.locale()));
    }
}
