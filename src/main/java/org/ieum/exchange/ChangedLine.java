package org.ieum.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a line of a file changes.
 *
 * @param line counts from 1 with the header
 * @param key the person's, or those of both
 * @param isNew whether nobody or nothing was there before
 * @param cells what was there and what comes instead, column by column; empty if it is new
 */
public record ChangedLine(DataFile file, int line, String key, boolean isNew, List<ChangedCell> cells) {

    /** A cell that changes. */
    public record ChangedCell(String column, String before, String after) {}

    /** The cells that differ. */
    static List<ChangedCell> differences(Map<String, String> before, Map<String, String> after) {
        List<ChangedCell> cells = new ArrayList<>();
        after.forEach((column, cell) -> {
            if (!cell.equals(before.get(column))) {
                cells.add(new ChangedCell(column, before.getOrDefault(column, ""), cell));
            }
        });
        return cells;
    }

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "ChangedLine[" + file + " " + line + "]";
    }
}
