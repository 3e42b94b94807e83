package org.ieum.listing;

import java.util.List;
import java.util.Map;

/**
 * A page of a list, as {@code tags/list.html} shows it.
 *
 * @param code its name; fields of its forms begin with it
 * @param path its address without what is asked for
 * @param chips filters that hold, each with the address without it
 * @param text words that were searched for; then what leads on is a form, for they are in no address
 * @param from the number of the first row, from 1; 0 without rows
 * @param to the number of the last row
 * @param earlier address of the page before; empty on the first
 * @param later address of the next page; empty on the last
 * @param asked what is asked for, without columns and page, for forms
 * @param query the same as an address has it, to be kept as a view
 * @param file the address of it as a file; empty for whoever may not take one
 * @param acts what can be done with those that are ticked; empty if nothing can
 */
public record ListView(
        String code,
        String path,
        List<Chip> chips,
        String text,
        List<Head> heads,
        List<Line> lines,
        long from,
        long to,
        long total,
        String earlier,
        String later,
        Map<String, String> asked,
        List<ColumnChoice> columns,
        List<SavedView> views,
        String query,
        String file,
        List<Act> acts) {

    /** A filter that holds. */
    public record Chip(String text, String without) {}

    /**
     * What stands over a column.
     *
     * @param href sorts by it; empty if nothing does
     * @param sorted {@code ascending}, {@code descending} or empty
     */
    public record Head(String key, String title, String href, String sorted, boolean number) {}

    /**
     * A row.
     *
     * @param id by which it is ticked
     * @param label what a tick is called
     */
    public record Line(String id, String label, List<LineCell> cells) {}

    /** A cell under its head. */
    public record LineCell(Head head, ListCell cell) {}

    /** A column that can be shown. */
    public record ColumnChoice(String key, String title, boolean shown) {}

    /** A list as somebody keeps it. */
    public record SavedView(long id, String name, String href, boolean current) {}

    /** Something that can be done with those that are ticked. */
    public record Act(String code, String label) {}

    /** The same; without a file for whoever may not take one. */
    public ListView withFile(boolean may) {
        return new ListView(
                code,
                path,
                chips,
                text,
                heads,
                lines,
                from,
                to,
                total,
                earlier,
                later,
                asked,
                columns,
                views,
                query,
                may ? file : "",
                acts);
    }

    /** Whether words were searched for. */
    public boolean searched() {
        return !text.isEmpty();
    }

    /** Where words are searched for, and where their pages are. */
    public String searchPath() {
        return path + "/search";
    }
}
