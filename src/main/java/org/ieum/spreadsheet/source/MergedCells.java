package org.ieum.spreadsheet.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cells of one column that were made one: what stands in the first holds for the rows of all, as one sees it. Of cells beside
 * each other the first alone says something.
 */
final class MergedCells {

    /** Of 200,000 rows each second begins a group. */
    static final int MOST = 100_000;

    private static final Pattern AREA = Pattern.compile("([A-Z]{1,3})([0-9]{1,7}):[A-Z]{1,3}([0-9]{1,7})");

    private record Area(int column, int first, int last) {}

    /** By the row in which they begin. */
    private final Map<Integer, List<Area>> areas = new HashMap<>();

    /** Those that reach into the next row, with what they say. */
    private final Map<Area, String> open = new HashMap<>();

    /** @param references as a sheet has them: {@code F7:F9} */
    MergedCells(List<String> references) {
        for (String reference : references) {
            Matcher area = AREA.matcher(reference);
            if (area.matches()) {
                add(new Area(column(area.group(1)), Integer.parseInt(area.group(2)), Integer.parseInt(area.group(3))));
            }
        }
    }

    private void add(Area area) {
        if (area.last() > area.first()) {
            areas.computeIfAbsent(area.first(), row -> new ArrayList<>()).add(area);
        }
    }

    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    /** A row with what holds for it from above; one that says nothing itself stays blank. Rows come in their order. */
    SourceRow fill(SourceRow row) {
        open.keySet().removeIf(area -> area.last() < row.line());
        areas.getOrDefault(row.line(), List.of()).forEach(area -> open.put(area, row.at(area.column())));
        if (row.isBlank() || open.isEmpty()) {
            return row;
        }
        List<String> cells = new ArrayList<>(row.cells());
        open.forEach((area, text) -> {
            while (cells.size() <= area.column()) {
                cells.add("");
            }
            cells.set(area.column(), text);
        });
        return new SourceRow(row.line(), cells);
    }
}
