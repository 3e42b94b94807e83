package org.ieum.listing;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

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

    /** Dates, times and counts are short, and nobody reads them across two lines. */
    private static final int SHORT = 28;

    private static final Pattern COUNTED = Pattern.compile("\\d");

    /** The text in pieces, each of which stays in one line if it is short and has a number in it: several times, one by one. */
    public List<ListPiece> pieces() {
        return COUNTED.matcher(text).find()
                ? Arrays.stream(text.split("(?<=, )", -1))
                        .map(piece -> new ListPiece(piece, piece.length() <= SHORT))
                        .toList()
                : List.of(new ListPiece(text, false));
    }

    /** A piece of a text; {@code whole} if it is not broken. */
    public record ListPiece(String text, boolean whole) {}

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
