package org.ieum.follow;

import java.util.List;
import java.util.Optional;
import org.ieum.kernel.Side;

/**
 * A column that names people. The room that owns the table makes a bean of it; then what it has of somebody follows them.
 *
 * @param side of whom it is; of a column that names both, one bean for each
 * @param column with a person's number
 * @param sideColumn which of the two kinds it is; empty if the column is of one kind alone
 * @param keys columns by which a row is known, whoever it is of
 * @param alone columns of which a person has each value once: a row stays where the other has its like. Empty for as many as
 *     there are; a list without columns if there is one of each person
 * @param versioned whether the row counts its changes
 * @param clash how many rows of {@code :gone} and {@code :kept} cannot stand beside each other, as SQL; empty if all can
 */
public record Followed(
        FollowedKind kind,
        Side side,
        String table,
        String column,
        Optional<String> sideColumn,
        List<String> keys,
        Optional<List<String>> alone,
        boolean versioned,
        Optional<String> clash) {

    /** Rows known by {@code keys}, of which there are any number. */
    public static Followed of(FollowedKind kind, Side side, String table, String column, String... keys) {
        return new Followed(
                kind, side, table, column, Optional.empty(), List.of(keys), Optional.empty(), false, Optional.empty());
    }

    /** The same of rows that count their changes. */
    public static Followed counting(FollowedKind kind, Side side, String table, String column, String... keys) {
        return new Followed(
                kind, side, table, column, Optional.empty(), List.of(keys), Optional.empty(), true, Optional.empty());
    }

    /** The same; the table is of both kinds of people. */
    public Followed withSideIn(String kindOfPerson) {
        return new Followed(kind, side, table, column, Optional.of(kindOfPerson), keys, alone, versioned, clash);
    }

    /** The same; a person has each value of these once. */
    public Followed onceFor(String... columns) {
        return new Followed(
                kind, side, table, column, sideColumn, keys, Optional.of(List.of(columns)), versioned, clash);
    }

    /** The same; {@code sql} says how many cannot stand beside each other. */
    public Followed unless(String sql) {
        return new Followed(kind, side, table, column, sideColumn, keys, alone, versioned, Optional.of(sql));
    }

    /** Its name in a journal. */
    String name() {
        return table + "." + column;
    }

    String count() {
        return "select count(*) from " + table + " t where " + of("t", ":gone");
    }

    String move() {
        String once = alone.map(columns -> " and not exists (select 1 from " + table + " o where " + of("o", ":kept")
                        + like(columns) + ")")
                .orElse("");
        return "update " + table + " t set " + column + " = :kept" + change() + " where " + of("t", ":gone") + once
                + " returning " + key();
    }

    String moveBack() {
        return "update " + table + " t set " + column + " = :gone" + change() + " where " + of("t", ":kept") + " and "
                + key() + " = any(cast(:keys as text[]))";
    }

    private String of(String alias, String person) {
        return alias + "." + column + " = " + person
                + sideColumn
                        .map(kindOfPerson -> " and " + alias + "." + kindOfPerson + " = '" + side.code() + "'")
                        .orElse("");
    }

    private static String like(List<String> columns) {
        return String.join(
                "", columns.stream().map(one -> " and o." + one + " = t." + one).toList());
    }

    private String change() {
        return versioned ? ", version = version + 1" : "";
    }

    private String key() {
        return "concat_ws('/', "
                + String.join(", ", keys.stream().map(one -> "t." + one).toList()) + ")";
    }
}
