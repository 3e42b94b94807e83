package org.ieum.platform.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A table, as it is copied.
 *
 * @param name as SQL has it
 * @param columns as SQL has them; what PostgreSQL works out by itself is none of them
 * @param order the same for the same rows, whatever the locale of the database is
 */
record StoredTable(String name, String columns, String order) {

    /** All but Flyway's own, which says what made them. */
    private static final String ALL = """
            select quote_ident(c.relname),
                (select string_agg(quote_ident(a.attname), ', ' order by a.attnum) from pg_attribute a
                    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''),
                (select string_agg(quote_ident(a.attname) || case when a.attcollation = 0 then '' else ' collate "C"' end,
                        ', ' order by array_position(i.indkey::int2[], a.attnum))
                    from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
                    where i.indrelid = c.oid and i.indisprimary)
            from pg_class c
            where c.relnamespace = to_regnamespace(current_schema()) and c.relkind in ('r', 'p')
                and c.relname <> 'flyway_schema_history'
                and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e')
            order by c.relname collate "C"
            """;

    /** How values are written, whatever the database and the role have as their habit. */
    private static final List<String> HABITS = List.of(
            "set local datestyle = 'ISO, YMD'",
            "set local intervalstyle = 'postgres'",
            "set local timezone = 'UTC'",
            "set local bytea_output = 'hex'",
            "set local extra_float_digits = 1");

    /** In the order of their names. */
    static List<StoredTable> all(Connection database) throws SQLException {
        List<StoredTable> tables = new ArrayList<>();
        try (Statement query = database.createStatement();
                ResultSet rows = query.executeQuery(ALL)) {
            while (rows.next()) {
                String columns = rows.getString(2);
                String key = rows.getString(3);
                tables.add(new StoredTable(
                        rows.getString(1), columns, key == null ? "row(" + columns + ")::text collate \"C\"" : key));
            }
        }
        return tables;
    }

    /** In a transaction. */
    static void speakAlike(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            for (String habit : HABITS) {
                statement.execute(habit);
            }
        }
    }

    String copyOut() {
        return "copy (select " + columns + " from " + name + " order by " + order + ") to stdout";
    }

    static String copyIn(String name, String columns) {
        return "copy " + name + " (" + columns + ") from stdin";
    }
}
