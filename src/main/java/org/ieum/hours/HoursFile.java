package org.ieum.hours;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Year;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.ieum.audit.Audit;
import org.ieum.catalogue.Catalogue;
import org.ieum.catalogue.Catalogue.CatalogueNames;
import org.ieum.exchange.PermittingExports;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Side;
import org.ieum.lesson.Lesson;
import org.ieum.lesson.Lessons;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.Pairings;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Messages;
import org.ieum.tutor.Tutor;
import org.ieum.tutor.Tutors;

/**
 * A year's lessons as a workbook, one a row, with what staff type into the portals for volunteers (1365 and VMS): who, the day,
 * from when to when, how long, and what kind of work. Every cell is a text or a number; none is a formula.
 */
@Singleton
public class HoursFile {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    @Inject Lessons lessons;
    @Inject Pairings pairings;
    @Inject Tutors tutors;
    @Inject Catalogue catalogue;
    @Inject PermittingExports permits;
    @Inject Audit audit;
    @Inject Clock clock;

    /**
     * The lessons that were held in a year of the installation's calendar, by tutor and time; without those of whoever was
     * forgotten.
     *
     * @param permit by which names are in it; with empty, their keys stand there
     * @throws HttpProblem 403 if the permit is not good for this actor now
     */
    @Transactional
    public byte[] of(Year year, Optional<Long> permit, PageLanguage language, String actor) {
        permit.ifPresent(id -> permits.use(id, actor));
        audit.record(actor, "tutor.hours-exported");
        List<Lesson> held = lessons.heldBetween(
                year.atDay(1).atStartOfDay(clock.getZone()).toInstant(),
                year.plusYears(1).atDay(1).atStartOfDay(clock.getZone()).toInstant());
        Map<Long, Tutor> known = tutors.byId(
                held.stream().map(one -> one.personId(Side.TUTOR)).distinct().toList());
        known.values().removeIf(tutor -> tutor.forgottenAt().isPresent());
        Map<Long, Pairing> theirs =
                pairings.byId(held.stream().map(Lesson::pairingId).distinct().toList());
        CatalogueNames names = catalogue.names(language);
        Comparator<Lesson> byTutor =
                Comparator.comparing(one -> known.get(one.personId(Side.TUTOR)).ref());
        List<GivenLesson> rows = held.stream()
                .filter(one -> known.containsKey(one.personId(Side.TUTOR)))
                .sorted(byTutor.thenComparing(Lesson::startsAt))
                .map(one -> row(one, known.get(one.personId(Side.TUTOR)), permit.isPresent(), theirs, names))
                .toList();
        return write(rows, permit.isPresent(), Messages.in(language, HoursFileMessages.class));
    }

    /** A row. */
    private record GivenLesson(String who, ZonedDateTime from, int minutes, String subject) {

        /** Hidden, because it would end up in a log. */
        @Override
        public String toString() {
            return "GivenLesson[…]";
        }
    }

    private GivenLesson row(
            Lesson lesson, Tutor tutor, boolean named, Map<Long, Pairing> pairings, CatalogueNames names) {
        return new GivenLesson(
                named ? tutor.name() : tutor.ref(),
                lesson.startsAt().atZone(clock.getZone()),
                lesson.minutes(),
                names.subject(pairings.get(lesson.pairingId()).subject()));
    }

    private static byte[] write(List<GivenLesson> rows, boolean named, HoursFileMessages words) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "Ieum", null)) {
            Worksheet sheet = book.newWorksheet(words.sheet());
            List<String> heads = List.of(
                    named ? words.name() : words.key(),
                    words.date(),
                    words.begin(),
                    words.end(),
                    words.minutes(),
                    words.kind());
            for (int column = 0; column < heads.size(); column++) {
                sheet.value(0, column, heads.get(column));
            }
            for (int row = 0; row < rows.size(); row++) {
                write(sheet, row + 1, rows.get(row), words);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void write(Worksheet sheet, int at, GivenLesson row, HoursFileMessages words) {
        sheet.value(at, 0, row.who());
        sheet.value(at, 1, row.from().toLocalDate().toString());
        sheet.value(at, 2, TIME.format(row.from()));
        sheet.value(at, 3, TIME.format(row.from().plusMinutes(row.minutes())));
        sheet.value(at, 4, row.minutes());
        sheet.value(at, 5, words.teaching(row.subject()));
    }
}
