package org.ieum.spreadsheet.source;

import java.util.List;
import org.ieum.kernel.Text;

/**
 * One row of somebody's table.
 *
 * @param line as the program that wrote it numbers it, from 1; in a text the line on which it begins
 * @param cells what one sees in them, without white space at the ends; nothing behind the last that says something
 */
public record SourceRow(int line, List<String> cells) {

    public SourceRow {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isEmpty()) {
            end--;
        }
        cells = List.copyOf(cells.subList(0, end));
    }

    /** Of cells as they were found. */
    public static SourceRow of(int line, List<String> found) {
        return new SourceRow(line, found.stream().map(Text::clean).toList());
    }

    public boolean isBlank() {
        return cells.isEmpty();
    }

    /** Empty for a column that it does not reach. */
    public String at(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "SourceRow[" + line + "]";
    }
}
