package org.ieum.load;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What the machine itself could do: rows that the service has written are taken away and written again as they were, by plain
 * JDBC, with all their keys, checks, indexes and triggers.
 */
final class PlainInserts {

    /** Rows of a table, and by which of its columns they belong together. */
    record Table(String name, String by) {}

    private final List<Table> tables;
    private final Map<Table, String> inserts = new LinkedHashMap<>();
    private final Map<Object, Map<Table, List<List<Object>>>> groups = new LinkedHashMap<>();

    /** Takes all rows away from these tables, which are in the order of their keys. */
    PlainInserts(List<Table> tables) throws SQLException {
        this.tables = tables;
        try (Connection owner = connection();
                Statement statement = owner.createStatement()) {
            for (Table table : tables) {
                read(table, statement);
            }
        }
        takeAway();
    }

    /** All rows of these tables. */
    void takeAway() throws SQLException {
        try (Connection owner = connection();
                Statement statement = owner.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (Table table : tables) {
                statement.execute("delete from " + table.name());
            }
        }
    }

    /** How many belong together: sign-ups, offers. */
    int groups() {
        return groups.size();
    }

    /** Writes them again, each group in a transaction of its own, by so many at once. */
    Pressing.Pressed oneByOne(int atOnce) throws Exception {
        List<Map<Table, List<List<Object>>>> all = new ArrayList<>(groups.values());
        Map<Thread, Connection> opened = new ConcurrentHashMap<>();
        try {
            return Pressing.times(all.size(), atOnce, n -> {
                Connection mine = opened.get(Thread.currentThread());
                if (mine == null) {
                    mine = connection();
                    mine.setAutoCommit(false);
                    opened.put(Thread.currentThread(), mine);
                }
                write(mine, List.of(all.get(n)));
            });
        } finally {
            for (Connection one : opened.values()) {
                one.close();
            }
        }
    }

    /** Writes them again, table by table, in one transaction. */
    Pressing.Pressed atOnce() throws Exception {
        try (Connection connection = connection()) {
            connection.setAutoCommit(false);
            return Pressing.times(1, 1, n -> write(connection, new ArrayList<>(groups.values())));
        }
    }

    private void write(Connection connection, List<Map<Table, List<List<Object>>>> some) throws SQLException {
        for (Table table : tables) {
            try (PreparedStatement insert = connection.prepareStatement(inserts.get(table))) {
                for (Map<Table, List<List<Object>>> group : some) {
                    for (List<Object> row : group.getOrDefault(table, List.of())) {
                        for (int i = 0; i < row.size(); i++) {
                            insert.setObject(i + 1, row.get(i));
                        }
                        insert.addBatch();
                    }
                }
                insert.executeBatch();
            }
        }
        connection.commit();
    }

    private void read(Table table, Statement statement) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet found = statement.executeQuery("select column_name from information_schema.columns"
                + " where table_name = '" + table.name() + "' and is_generated = 'NEVER' order by ordinal_position")) {
            while (found.next()) {
                columns.add(found.getString(1));
            }
        }
        String list = String.join(", ", columns);
        inserts.put(
                table,
                "insert into " + table.name() + " (" + list + ") overriding system value values ("
                        + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")");
        try (ResultSet rows = statement.executeQuery("select " + list + ", " + table.by() + " from " + table.name())) {
            while (rows.next()) {
                List<Object> row = new ArrayList<>();
                for (int i = 1; i <= columns.size(); i++) {
                    row.add(rows.getObject(i));
                }
                groups.computeIfAbsent(rows.getObject(columns.size() + 1), by -> new LinkedHashMap<>())
                        .computeIfAbsent(table, of -> new ArrayList<>())
                        .add(row);
            }
        }
    }

    /** As the owner of the tables. */
    private static Connection connection() throws SQLException {
        return DriverManager.getConnection(
                setting("quarkus.datasource.jdbc.url"),
                setting("quarkus.flyway.username"),
                setting("quarkus.flyway.password"));
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
