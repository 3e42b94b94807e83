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
import org.ieum.offer.WhyNot;
import org.ieum.platform.Messages;
import org.ieum.week.LessonSeries;

/**
 * Says times, dates and reasons to one reader.
 *
 * @param reader the zone in which the reader lives
 */
record OfferVoice(OfferMessages words, PageLanguage language, ZoneId reader, Catalogue.CatalogueNames names) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    static OfferVoice in(PageLanguage language, ZoneId reader, Catalogue catalogue) {
        return new OfferVoice(Messages.in(language, OfferMessages.class), language, reader, catalogue.names(language));
    }

    /** Each lesson where the reader lives, and where it keeps its time if that is elsewhere. */
    List<String> say(LessonSeries lessons) {
        List<String> said = new ArrayList<>(
                lessons.sessions().stream().map(time -> say(time, lessons)).toList());
        if (!reader.equals(lessons.zone()) && lessons.clocksChange(reader)) {
            said.add(words.clocksChange(place(lessons.zone())));
        }
        return said;
    }

    /** Some lessons on one line. */
    String line(LessonSeries lessons) {
        return lessons.sessions().stream().map(time -> say(time, lessons)).collect(Collectors.joining("; "));
    }

    private String say(Session session, LessonSeries lessons) {
        ZonedDateTime start = lessons.first(session);
        String there = say(start, session.minutes());
        if (reader.equals(lessons.zone())) {
            return there;
        }
        String here = say(start.withZoneSameInstant(reader), session.minutes());
        return here + " (" + words.thatIs(there, place(lessons.zone())) + ")";
    }

    private String say(ZonedDateTime start, int minutes) {
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

    String say(LocalDate date) {
        return DateTimeFormatter.ofPattern(words.datePattern(), language.locale())
                .format(date);
    }

    /** The last minute before an end, so that midnight is named by the day that it ends. */
    String until(Instant end) {
        return DateTimeFormatter.ofPattern(words.momentPattern(), language.locale())
                .format(end.minusSeconds(1).atZone(reader));
    }

    String city(Optional<String> key) {
        return key.map(city -> names.cities().getOrDefault(city, city)).orElse("–");
    }

    String subject(String key) {
        return names.subjects().getOrDefault(key, key);
    }

    String say(WhyNot why) {
        return words.why(why);
    }
}
