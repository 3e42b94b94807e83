package org.ieum.person.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ieum.catalogue.Catalogue;
import org.ieum.kernel.HalfHour;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.WeeklySpan;
import org.ieum.person.web.FormField.Option;
import org.ieum.person.web.HoursView.DayOfHours;
import org.ieum.person.web.HoursView.HourCell;
import org.ieum.person.web.HoursView.Note;
import org.ieum.platform.Messages;
import org.ieum.platform.Visitor;

/** The week of a form for whoever reads the page; templates ask for it where a field is of the kind {@code week}. */
@Named("weekGrid")
@RequestScoped
public class HoursGrid {

    /** Few people are free before: those hours are folded away. */
    private static final int MORNING = 12;

    /** Minutes of the shortest lesson. */
    private static final int SHORTEST = 60;

    @Inject Catalogue catalogue;
    @Inject Visitor visitor;
    @Inject Clock clock;
    @Inject ZoneId home;

    /** The week with what is ticked in it. */
    public HoursView of(FormField field) {
        Ticks ticks = Ticks.of(field.options().stream().map(Option::value).toList());
        PageLanguage language = visitor.language();
        HoursMessages words = Messages.in(language, HoursMessages.class);
        Map<String, String> cities = catalogue.names(language).cities();
        String here = place(home.getId(), cities);
        ElsewhereFormatter format = new ElsewhereFormatter(words, language.locale(), home, here, clock.instant());
        List<Note> notes = notes(field.value(), cities, format);
        Optional<Note> mine = notes.stream().filter(Note::shown).findFirst();
        return new HoursView(
                Arrays.stream(DayOfWeek.values())
                        .map(day -> day(day, ticks, language.locale()))
                        .toList(),
                ticks.hours().stream().anyMatch(index -> index % HalfHour.DAY < MORNING),
                here,
                ticks.spans().stream().map(span -> said(span, mine, format)).toList(),
                ticks.spans().stream().anyMatch(HoursGrid::isScrap),
                words.inAWeek(hours(ticks)),
                notes);
    }

    /** Shorter than the shortest lesson: nothing can be planned in it. */
    static boolean isScrap(WeeklySpan span) {
        return span.to() - span.from() < SHORTEST;
    }

    private static String hours(Ticks ticks) {
        int size = ticks.hours().size();
        return size / 2 + (size % 2 == 0 ? "" : ".5");
    }

    private static DayOfHours day(DayOfWeek day, Ticks ticks, Locale locale) {
        return new DayOfHours(
                FormAnswers.code(day),
                day.getDisplayName(TextStyle.FULL_STANDALONE, locale),
                cells(day, MORNING, HalfHour.DAY, ticks),
                cells(day, 0, MORNING, ticks));
    }

    private static List<HourCell> cells(DayOfWeek day, int from, int to, Ticks ticks) {
        return IntStream.range(from, to)
                .map(index -> index * HalfHour.MINUTES)
                .mapToObj(minute -> new HourCell(
                        Ticks.text(day, minute),
                        HalfHour.format(minute),
                        ticks.hours().contains(HalfHour.at(day, minute))))
                .toList();
    }

    private static String said(WeeklySpan span, Optional<Note> note, ElsewhereFormatter format) {
        return note.filter(elsewhere -> elsewhere.ahead() != 0)
                .map(elsewhere -> format.both(span, elsewhere.ahead()))
                .orElseGet(() -> format.span(span, 0));
    }

    /** Of each zone that can be chosen and whose clock is another one, now or within half a year. */
    private static List<Note> notes(String chosen, Map<String, String> cities, ElsewhereFormatter format) {
        return Stream.concat(Worldwide.ZONES.likely().stream(), Stream.of(chosen))
                .distinct()
                .filter(zone -> ZoneId.getAvailableZoneIds().contains(zone))
                .map(zone -> format.note(ZoneId.of(zone), place(zone, cities), zone.equals(chosen)))
                .filter(note -> !note.text().isEmpty() || !note.change().isEmpty())
                .toList();
    }

    /** {@code Seoul}, in the reader's language if it is one of our cities. */
    private static String place(String zone, Map<String, String> cities) {
        String name = zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ');
        return cities.getOrDefault(name, name);
    }
}
