package org.ieum.holiday;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Text;

/**
 * What stands in a file of holidays: {@code 2027-02-07,Seollal,설날,春节} a line, and remarks after {@code #}. A language
 * without a name has the first one.
 *
 * @param unread numbers of the lines that are none
 */
record HolidayFile(Map<LocalDate, Holiday> days, List<Long> unread) {

    static final HolidayFile EMPTY = new HolidayFile(Map.of(), List.of());

    /** In the order of a line. */
    private static final List<PageLanguage> LANGUAGES = List.of(PageLanguage.EN, PageLanguage.KO, PageLanguage.ZH);

    /** @throws IOException if it cannot be read at all */
    static HolidayFile read(Reader text) throws IOException {
        Map<LocalDate, Holiday> days = new TreeMap<>();
        List<Long> unread = new ArrayList<>();
        try (CsvReader<CsvRecord> lines = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord line : lines) {
                holiday(line)
                        .ifPresentOrElse(
                                one -> days.put(one.day(), one), () -> unread.add(line.getStartingLineNumber()));
            }
        }
        return new HolidayFile(days, unread);
    }

    private static Optional<Holiday> holiday(CsvRecord line) {
        List<String> fields = line.getFields().stream().map(Text::clean).toList();
        if (fields.size() < 2 || fields.get(1).isEmpty()) {
            return Optional.empty();
        }
        Map<PageLanguage, String> names = new EnumMap<>(PageLanguage.class);
        for (int i = 0; i < LANGUAGES.size(); i++) {
            String name = i + 1 < fields.size() ? fields.get(i + 1) : "";
            names.put(LANGUAGES.get(i), name.isEmpty() ? fields.get(1) : name);
        }
        return day(fields.get(0)).map(day -> new Holiday(day, names));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
