package org.ieum.offer.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ieum.catalogue.Catalogue;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Session;
import org.ieum.platform.Messages;
import org.ieum.week.LessonSeries;

/**
 * Says times, dates and reasons to one reader.
 *
 * @param reader the zone in which the reader lives
 */
record OfferFormatter(OfferMessages words, PageLanguage language, ZoneId reader, Catalogue.CatalogueNames names) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    static OfferFormatter in(PageLanguage language, ZoneId reader, Catalogue catalogue) {
        return new OfferFormatter(
                Messages.in(language, OfferMessages.class), language, reader, catalogue.names(language));
    }

    /** Each lesson where the reader lives, and where it keeps its time if that is elsewhere. */
    List<String> text(LessonSeries lessons) {
        List<String> said = new ArrayList<>(
                lessons.sessions().stream().map(time -> text(time, lessons)).toList());
        if (!reader.equals(lessons.zone()) && lessons.clocksChange(reader)) {
            said.add(words.clocksChange(place(lessons.zone())));
        }
        return said;
    }

    /** Some lessons on one line. */
    String line(LessonSeries lessons) {
        return lessons.sessions().stream().map(time -> text(time, lessons)).collect(Collectors.joining("; "));
    }

    private String text(Session session, LessonSeries lessons) {
        ZonedDateTime start = lessons.first(session);
        String there = text(start, session.minutes());
        if (reader.equals(lessons.zone())) {
            return there;
        }
        String here = text(start.withZoneSameInstant(reader), session.minutes());
        return here + " (" + words.thatIs(there, place(lessons.zone())) + ")";
    }

    private String text(ZonedDateTime start, int minutes) {
        ZonedDateTime end = start.plusMinutes(minutes);
        boolean midnight = end.getHour() == 0 && end.getMinute() == 0;
        return words.session(
                start.getDayOfWeek().getDisplayName(TextStyle.FULL, language.locale()),
                CLOCK.format(start),
                midnight ? "24:00" : CLOCK.format(end));
    }

    /** By the city's name in the reader's language, if it is one of ours. */
    private String place(ZoneId zone) {
        String key = zone.getId().substring(zone.getId().lastIndexOf('/') + 1);
        return names.cities().getOrDefault(key, key.replace('_', ' '));
    }

    String text(LocalDate date) {
        return DateTimeFormatter.ofPattern(words.datePattern(), language.locale())
                .format(date);
    }

    /** The last minute before an end, so that midnight is named by the day that it ends. */
    String until(Instant end) {
        return DateTimeFormatter.ofPattern(words.momentPattern(), language.locale())
                .format(end.minusSeconds(1).atZone(reader));
    }

    String city(Optional<String> key) {
        return key.map(names::city).orElse("–");
    }

    String subject(String key) {
        return names.subject(key);
    }
}
