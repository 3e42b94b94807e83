package org.ieum.listing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.listing.ListColumn.InFile;
import org.ieum.listing.ListView.Act;
import org.ieum.listing.ListView.Chip;
import org.ieum.listing.ListView.ColumnChoice;
import org.ieum.listing.ListView.Head;
import org.ieum.listing.ListView.Line;
import org.ieum.listing.ListView.LineCell;
import org.ieum.listing.ListView.SavedView;
import org.ieum.platform.CsvText;
import org.ieum.platform.Part;
import org.ieum.platform.QueryText;

/**
 * Puts rows under their columns.
 *
 * @param code the name of the list
 * @param path its address
 * @param columns all that it has
 * @param asked what is asked for
 * @param <R> what a row is made of
 */
public record ListPage<R>(String code, String path, List<ListColumn<R>> columns, ListAsked asked) {

    /** The column by which it is sorted; {@code usual} if the address names none that sorts. */
    public String sort(String usual) {
        return columns.stream()
                .filter(column -> column.sorts() && column.key().equals(asked.sortedBy()))
                .map(ListColumn::key)
                .findFirst()
                .orElse(usual);
    }

    /** As a file: every column that may be in one, whatever is shown. */
    public String file(List<R> rows) {
        List<InFile<R>> written =
                columns.stream().flatMap(column -> column.file().stream()).toList();
        return CsvText.of(
                written.stream().map(InFile::title).toList(),
                rows.stream()
                        .map(row -> written.stream()
                                .map(column -> column.cell().apply(row))
                                .toList()));
    }

    /**
     * As a page.
     *
     * @param rows of this page alone
     * @param total of all pages
     * @param names by filter, what a chip says of its value
     * @param views that are kept of this list
     * @param text words that were searched for, or empty
     * @param id by which a row is ticked
     * @param label what it is called
     * @param usual the column by which it is sorted if nobody says
     */
    public ListView view(
            List<R> rows,
            long total,
            Map<String, String> names,
            List<KeptView> views,
            List<Act> acts,
            String text,
            Function<R, String> id,
            Function<R, String> label,
            String usual) {
        List<ListColumn<R>> shown = shown();
        List<Head> heads =
                shown.stream().map(column -> head(column, text, usual)).toList();
        String query = QueryText.of(asked.turned(0).said());
        long from = (long) asked.page() * Part.Asked.PAGE;
        return new ListView(
                code,
                path,
                names.entrySet().stream()
                        .map(chip -> new Chip(
                                chip.getValue(), asked.with(chip.getKey(), "").at(path(text))))
                        .toList(),
                text,
                heads,
                rows.stream()
                        .map(row -> new Line(id.apply(row), label.apply(row), cells(shown, heads, row)))
                        .toList(),
                rows.isEmpty() ? 0 : from + 1,
                from + rows.size(),
                total,
                asked.page() > 0 ? asked.turned(asked.page() - 1).at(path(text)) : "",
                from + rows.size() < total ? asked.turned(asked.page() + 1).at(path(text)) : "",
                withoutColumns(),
                columns.stream()
                        .map(column -> new ColumnChoice(column.key(), column.title(), shown.contains(column)))
                        .toList(),
                views.stream()
                        .map(view -> new SavedView(
                                view.id(),
                                view.name(),
                                path + view.query(),
                                view.query().equals(query)))
                        .toList(),
                query,
                asked.turned(0).at(path + "/list.csv"),
                acts);
    }

    private String path(String text) {
        return text.isEmpty() ? path : path + "/search";
    }

    /** What is chosen, in the order of the list; the first column always is. */
    private List<ListColumn<R>> shown() {
        List<ListColumn<R>> chosen = columns.stream()
                .filter(column -> asked.columns().contains(column.key()))
                .toList();
        if (chosen.isEmpty()) {
            return columns.stream().filter(ListColumn::usual).toList();
        }
        return chosen.contains(columns.get(0))
                ? chosen
                : Stream.concat(Stream.of(columns.get(0)), chosen.stream()).toList();
    }

    private Map<String, String> withoutColumns() {
        return asked.turned(0).said().entrySet().stream()
                .filter(part -> !part.getKey().equals(ListAsked.COLUMNS))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }

    private Head head(ListColumn<R> column, String text, String usual) {
        boolean here = sort(usual).equals(column.key());
        boolean turned = here && asked.isTurned();
        return new Head(
                column.key(),
                column.title(),
                column.sorts() ? asked.sortedBy(column.key(), here && !turned).at(path(text)) : "",
                here ? turned == column.downFirst() ? "ascending" : "descending" : "",
                column.number());
    }

    private static <R> List<LineCell> cells(List<ListColumn<R>> columns, List<Head> heads, R row) {
        List<LineCell> cells = new ArrayList<>();
        for (ListColumn<R> column : columns) {
            cells.add(new LineCell(heads.get(cells.size()), column.cell().apply(row)));
        }
        return cells;
    }
}
