package org.ieum.listing;

import java.util.List;

/**
 * What stands in a cell.
 *
 * @param href where the text leads; empty for nowhere
 * @param beside a short key that tells two of the same name apart; may be empty
 * @param tags words in colour behind it
 */
public record ListCell(String text, String href, String beside, List<ListTag> tags) {

    /**
     * A word in colour; the word says the same.
     *
     * @param colour {@code tag-good}, {@code tag-wait}, {@code tag-bad} or empty
     */
    public record ListTag(String text, String colour) {}

    /** A text alone. */
    public static ListCell of(String text) {
        return new ListCell(text, "", "", List.of());
    }

    /** A name that leads somewhere, with its key. */
    public static ListCell person(String name, String ref, String href) {
        return new ListCell(name, href, ref, List.of());
    }

    /** A text that leads somewhere. */
    public static ListCell link(String text, String href) {
        return new ListCell(text, href, "", List.of());
    }

    /** Words in colour. */
    public static ListCell tags(List<ListTag> tags) {
        return new ListCell("", "", "", tags);
    }

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "ListCell[…]";
    }
}
