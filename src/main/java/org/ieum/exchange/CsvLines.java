package org.ieum.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.ieum.kernel.Fault;
import org.ieum.kernel.Text;
import org.ieum.platform.Flaw;
import org.ieum.platform.Flaw.Where;
import org.ieum.platform.Validation;

/** Goes through one CSV file, row by row, and never holds more than a row. */
final class CsvLines {

    private static final int MOST_CHARACTERS_IN_A_ROW = 1 << 20;

    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    private final DataFile file;
    private final ImportFlaws flaws;
    private int line = 1;

    CsvLines(DataFile file, ImportFlaws flaws) {
        this.file = file;
        this.flaws = flaws;
    }

    /** Gives every row that has the shape of the header to {@code taker}; the rest are flaws. */
    void read(FileContent content, Consumer<CsvRow> taker) {
        try (InputStream in = content.open()) {
            if (content.size() > content.mostMegabytes() << 20) {
                tooLarge(in, content.mostMegabytes());
            } else {
                read(in, content.namesDistricts(), taker);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many lines a text goes on over. */
    static int breaks(String text) {
        return (int) LINE_END.matcher(text).results().count();
    }

    private void read(InputStream in, boolean districts, Consumer<CsvRow> taker) throws IOException {
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(MOST_CHARACTERS_IN_A_ROW)
                .ofCsvRecord(new Utf8(in))) {
            Iterator<CsvRecord> records = csv.iterator();
            List<String> header = records.hasNext() ? next(records).getFields() : List.of();
            List<String> names = header.stream().map(Text::clean).toList();
            Optional<Flaw> dialect = Dialect.flaw(file, names);
            dialect.ifPresent(flaws::add);
            if (dialect.isEmpty() && header(names)) {
                rows(names, records, districts ? row -> taker.accept(row.inDistricts()) : taker);
            }
        } catch (CsvParseException e) {
            flaws.add(cell(file.columns().get(0)), Fault.NOT_CSV, "", "");
        }
    }

    private void rows(List<String> header, Iterator<CsvRecord> records, Consumer<CsvRow> taker) {
        while (records.hasNext()) {
            CsvRecord record = next(records);
            int start = (int) record.getStartingLineNumber();
            Validation validation = new Validation();
            CsvRow row = new CsvRow(file.code(), header, record.getFields(), start, validation);
            if (record.getFields().stream().allMatch(Text::isBlank)) {
                // Emptied in a spreadsheet, not deleted: nobody.
                continue;
            }
            if (record.getFieldCount() == header.size()) {
                nameless(header, record.getFields(), row);
                taker.accept(row);
            } else {
                String last = header.get(Math.min(record.getFieldCount(), header.size() - 1));
                flaws.add(row.one(last).where(), Fault.RAGGED, "" + record.getFieldCount(), "" + header.size());
            }
        }
    }

    /** A column without a name may be there, but holds nothing. */
    private void nameless(List<String> header, List<String> fields, CsvRow row) {
        for (int i = 0; i < header.size(); i++) {
            if (header.get(i).isEmpty() && !Text.isBlank(fields.get(i))) {
                row.validation().refuse(row.one("").where(), Fault.NAMELESS_COLUMN, Integer.toString(i + 1), "");
            }
        }
    }

    /** Keeps in mind where the next record begins, for a flaw that gives no record. */
    private CsvRecord next(Iterator<CsvRecord> records) {
        CsvRecord record = records.next();
        line = (int) record.getStartingLineNumber() + 1;
        record.getFields().forEach(field -> line += breaks(field));
        return record;
    }

    private boolean header(List<String> header) {
        Validation validation = new Validation();
        Set<String> seen = new HashSet<>();
        for (String name : header.stream().filter(name -> !name.isEmpty()).toList()) {
            if (!file.columns().contains(name)) {
                validation.refuse(headerCell(name), Fault.UNKNOWN_FIELD, name, String.join(", ", file.columns()));
            } else if (!seen.add(name)) {
                validation.refuse(headerCell(name), Fault.DUPLICATE, name, "");
            }
        }
        file.columns().stream()
                .filter(name -> !seen.contains(name))
                .forEach(name -> validation.refuse(headerCell(name), Fault.MISSING_COLUMN, name, ""));
        flaws.add(validation);
        return validation.isSound();
    }

    /** The line at which it becomes too large. */
    private void tooLarge(InputStream in, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        for (long left = most << 20; left > 0; left -= buffer.length) {
            int count = in.readNBytes(buffer, 0, buffer.length);
            for (int i = 0; i < count; i++) {
                line += buffer[i] == '\n' ? 1 : 0;
            }
        }
        flaws.add(cell(file.columns().get(0)), Fault.TOO_LARGE, "", Long.toString(most));
    }

    private Where headerCell(String column) {
        return new Where.Cell(file.code(), 1, Optional.of(column));
    }

    private Where cell(String column) {
        return new Where.Cell(file.code(), line, Optional.of(column));
    }
}
