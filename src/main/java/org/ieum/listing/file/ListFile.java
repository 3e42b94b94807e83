package org.ieum.listing.file;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ieum.platform.CsvText;
import org.ieum.platform.TimeText;
import org.ieum.sheet.FileColumn;

/**
 * The list of a page as a file, which its room makes a bean of. It has keys in the place of names, and no free text: names and
 * addresses leave by a permit alone ({@code /exports}).
 *
 * @param name as its address has it, {@code rounds}: {@code /files/rounds.csv}
 * @param forAdmins whether coordinators get none
 * @param rows all of them for whoever asks, read in the transaction of the request
 * @param columns in their order
 */
public record ListFile<T>(String name, boolean forAdmins, Function<ListAsker, List<T>> rows, List<Column<T>> columns) {

    /** No file has more rows; the latest of the trail and of the mails are in it. */
    public static final int MOST = 50_000;

    /**
     * A column.
     *
     * @param cells made once for a file: an instant, an {@link Optional} of what it says, a collection of such, or anything that
     *     reads as a text; null for an empty cell
     */
    public record Column<T>(FileColumn of, Function<ListAsker, Function<T, ?>> cells) {}

    /** One without columns yet. */
    public static <T> ListFile<T> of(String name, Function<ListAsker, List<T>> rows) {
        return new ListFile<>(name, false, rows, List.of());
    }

    /** The same, for admins alone. */
    public ListFile<T> onlyForAdmins() {
        return new ListFile<>(name, true, rows, columns);
    }

    /** The same with a column behind the others. */
    public ListFile<T> with(FileColumn column, Function<T, ?> cell) {
        return reading(column, asker -> cell);
    }

    /** The same with a column behind the others that says something in the words of whoever asks. */
    public ListFile<T> inWords(FileColumn column, BiFunction<T, ListAsker, Object> cell) {
        return reading(column, asker -> row -> cell.apply(row, asker));
    }

    /** The same with a column behind the others for which something is read first, once for all rows. */
    public ListFile<T> reading(FileColumn column, Function<ListAsker, Function<T, ?>> cells) {
        List<Column<T>> all = new ArrayList<>(columns);
        all.add(new Column<>(column, cells));
        return new ListFile<>(name, forAdmins, rows, List.copyOf(all));
    }

    /** The whole file, with its moments on the clock of a zone; no cell of it is a formula. */
    String csv(ListAsker asker, ZoneId zone) {
        List<? extends Function<T, ?>> cells =
                columns.stream().map(column -> column.cells().apply(asker)).toList();
        return CsvText.of(
                columns.stream().map(column -> column.of().code()).toList(),
                rows.apply(asker).stream()
                        .map(row -> cells.stream()
                                .map(cell -> text(cell.apply(row), zone))
                                .toList()));
    }

    private static String text(Object said, ZoneId zone) {
        if (said == null) {
            return "";
        } else if (said instanceof Optional<?> perhaps) {
            return text(perhaps.orElse(null), zone);
        } else if (said instanceof Instant moment) {
            return TimeText.moment(moment, zone);
        } else if (said instanceof Collection<?> several) {
            return several.stream().map(one -> text(one, zone)).collect(Collectors.joining("; "));
        }
        return said.toString();
    }
}
