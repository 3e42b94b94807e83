package org.ieum.spreadsheet.value;

import java.util.Optional;

/**
 * What a column of somebody's table means.
 *
 * @param column of a file of the contract: {@code availability}
 * @param part the part of it that stands over the column: a day ({@code MON}), a language ({@code en}), {@code district} of a
 *     city; empty for all of it
 */
public record Meaning(String column, String part) {

    /** The part of a city: a column of its own in most tables, of which the city may stand in another one. */
    public static final Meaning DISTRICT = new Meaning("city", "district");

    /** All of a column. */
    public static Meaning of(String column) {
        return new Meaning(column, "");
    }

    /** As forms and stored mappings write it: {@code availability/MON}. */
    public String code() {
        return part.isEmpty() ? column : column + "/" + part;
    }

    /** Of a {@link #code()}; empty for the empty text, which means that a column is passed over. */
    public static Optional<Meaning> parse(String code) {
        int stroke = code.indexOf('/');
        return code.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        stroke < 0 ? of(code) : new Meaning(code.substring(0, stroke), code.substring(stroke + 1)));
    }
}
