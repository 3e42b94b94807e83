package org.ieum.spreadsheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ieum.spreadsheet.source.RecognizingTables;
import org.ieum.spreadsheet.source.SourceRow;
import org.ieum.spreadsheet.source.TableFile;
import org.ieum.spreadsheet.source.TableForm;
import org.ieum.spreadsheet.source.UnreadableTable;

/**
 * The beginning of a table: the titles that may stand above it, the row with the names of its columns, and some rows under it.
 *
 * @param rows the first that say something
 */
record TableHead(List<SourceRow> rows) {

    /** Titles and notes above a table, and some rows under its header. */
    static final int READ = 60;

    /** Under how many titles a header is looked for. */
    private static final int TITLES = 15;

    private static final int SAMPLES = 5;

    /** Nobody calls a column so. */
    static final Pattern ADDRESS = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    private static final Comparator<SourceRow> LIKELY =
            Comparator.<SourceRow>comparingInt(TableHead::known).thenComparingInt(TableHead::texts);

    static TableHead of(TableFile file, TableForm form) {
        List<SourceRow> rows = new ArrayList<>();
        RecognizingTables.each(file, form, row -> {
            rows.add(row);
            return rows.size() < READ;
        });
        if (rows.isEmpty()) {
            throw new UnreadableTable(UnreadableTable.Why.EMPTY);
        }
        return new TableHead(List.copyOf(rows));
    }

    /**
     * The line on which the header stands most likely: the first of those with most of the words that people write over columns,
     * and of those with the most different texts. Where it has two rows it is the second.
     *
     * @throws UnreadableTable if each of the first has somebody's address: whoever stands there would be taken for a header
     */
    int likelyHeader() {
        int header = rows.stream()
                .limit(TITLES)
                .filter(row -> row.cells().stream()
                        .noneMatch(cell -> ADDRESS.matcher(cell).matches()))
                .reduce((best, row) -> LIKELY.compare(row, best) > 0 ? row : best)
                .orElseThrow(() -> new UnreadableTable(UnreadableTable.Why.NO_HEADER))
                .line();
        return rows.stream()
                .filter(row -> row.line() > header)
                .findFirst()
                .filter(TableHead::isSecondOfTwo)
                .map(SourceRow::line)
                .orElse(header);
    }

    private static boolean isSecondOfTwo(SourceRow row) {
        List<String> said = row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        return said.size() > 1 && said.stream().allMatch(HeaderWords::isOneOrDay);
    }

    /** One word alone may stand in a title, too. */
    private static int known(SourceRow row) {
        int known = (int) row.cells().stream().filter(HeaderWords::isOne).count();
        return known < 2 ? 0 : known;
    }

    /** The lines on which a header may stand, from the first on. */
    List<Integer> possibleHeaders() {
        return rows.stream().limit(TITLES).map(SourceRow::line).toList();
    }

    /** Whether a line is one of the first. */
    boolean has(int line) {
        return rows.stream().anyMatch(row -> row.line() == line);
    }

    /** The columns under a header, those without a name and without any value left out. */
    List<SourceColumn> columns(int header) {
        SourceRow names = rows.stream()
                .filter(row -> row.line() == header)
                .findFirst()
                .orElseThrow(() -> new UnreadableTable(UnreadableTable.Why.EMPTY));
        List<SourceRow> under = rows.stream().filter(row -> row.line() > header).toList();
        int width = Math.max(
                names.cells().size(),
                under.stream().mapToInt(row -> row.cells().size()).max().orElse(0));
        return IntStream.range(0, width)
                .mapToObj(column -> new SourceColumn(column, name(names, column), samples(under, column)))
                .filter(column -> !column.name().isEmpty() || !column.samples().isEmpty())
                .toList();
    }

    /** Of a column over which a header of two rows says something in the first alone: that. */
    private String name(SourceRow names, int column) {
        return names.at(column).isEmpty() && isSecondOfTwo(names)
                ? rows.stream()
                        .filter(row -> row.line() < names.line())
                        .reduce((above, row) -> row)
                        .filter(above -> known(above) > 0)
                        .map(above -> above.at(column))
                        .orElse("")
                : names.at(column);
    }

    private static List<String> samples(List<SourceRow> under, int column) {
        return under.stream()
                .map(row -> row.at(column))
                .filter(cell -> !cell.isEmpty())
                .limit(SAMPLES)
                .toList();
    }

    /** Numbers are no names of columns. */
    private static int texts(SourceRow row) {
        return (int) new HashSet<>(row.cells())
                .stream()
                        .filter(cell -> cell.chars().anyMatch(Character::isLetter))
                        .count();
    }
}
