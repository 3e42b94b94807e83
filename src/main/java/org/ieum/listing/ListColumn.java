package org.ieum.listing;

import java.util.Optional;
import java.util.function.Function;

/**
 * A column of a list.
 *
 * @param key its name in addresses
 * @param title what stands over it
 * @param cell what stands in it
 * @param sorts whether the list can be sorted by it
 * @param downFirst whether the first press sorts from the largest on
 * @param number whether it stands to the right
 * @param usual whether it is shown unless somebody chose otherwise
 * @param file its name and its cells in a file; empty if it is in none: names and addresses are in files by a permit alone
 * @param <R> what a row is made of
 */
public record ListColumn<R>(
        String key,
        String title,
        Function<R, ListCell> cell,
        boolean sorts,
        boolean downFirst,
        boolean number,
        boolean usual,
        Optional<InFile<R>> file) {

    /** How a column stands in a file. */
    public record InFile<R>(String title, Function<R, String> cell) {}

    /** One of texts, that a file has as well. */
    public static <R> ListColumn<R> of(String key, String title, Function<R, String> text) {
        return new ListColumn<>(
                key,
                title,
                row -> ListCell.of(text.apply(row)),
                false,
                false,
                false,
                true,
                Optional.of(new InFile<>(title, text)));
    }

    /** One that is more than a text on the page; in no file unless {@link #inFile} says so. */
    public static <R> ListColumn<R> rich(String key, String title, Function<R, ListCell> cell) {
        return new ListColumn<>(key, title, cell, false, false, false, true, Optional.empty());
    }

    /** The same; the list can be sorted by it. */
    public ListColumn<R> sorted() {
        return new ListColumn<>(key, title, cell, true, downFirst, number, usual, file);
    }

    /** The same; the first press sorts from the largest on. */
    public ListColumn<R> sortedDown() {
        return new ListColumn<>(key, title, cell, true, true, number, usual, file);
    }

    /** The same, to the right. */
    public ListColumn<R> ofNumbers() {
        return new ListColumn<>(key, title, cell, sorts, downFirst, true, usual, file);
    }

    /** The same, shown only to those who choose it, if it is one of those. */
    public ListColumn<R> extraIf(boolean extra) {
        return new ListColumn<>(key, title, cell, sorts, downFirst, number, !extra, file);
    }

    /** The same, otherwise in a file. */
    public ListColumn<R> inFile(String name, Function<R, String> text) {
        return new ListColumn<>(
                key, title, cell, sorts, downFirst, number, usual, Optional.of(new InFile<>(name, text)));
    }
}
