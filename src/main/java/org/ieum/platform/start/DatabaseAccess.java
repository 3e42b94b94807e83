package org.ieum.platform.start;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** Where a database is, and as whom one comes. */
record DatabaseAccess(String url, String user, String password) {

    /** Classes of SQLSTATE. */
    private static final List<String> PASSING = List.of("08", "53", "57");

    /**
     * As the owner of the tables, or as the application where it owns them itself.
     *
     * @param settings with a database
     */
    static DatabaseAccess ofOwner(Settings settings) {
        String kind = settings.text("quarkus.flyway.username").isPresent() ? "quarkus.flyway." : "quarkus.datasource.";
        return new DatabaseAccess(
                settings.text("quarkus.datasource.jdbc.url").orElseThrow(),
                settings.text(kind + "username").orElse(null),
                settings.text(kind + "password").orElse(null));
    }

    /**
     * Connects.
     *
     * @throws StartRefused in the database's words, without the address, which may have a password in it
     */
    Connection open() {
        try {
            return DriverManager.getConnection(url, user, password);
        } catch (SQLException e) {
            String message = "The database that QUARKUS_DATASOURCE_JDBC_URL names cannot be used: " + e.getMessage();
            throw isPassing(e) ? StartRefused.notNow(message, e) : new StartRefused(message, e);
        }
    }

    /** No connection (08), no room (53), or a server that starts or stops (57): not a wrong name or password. */
    static boolean isPassing(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && PASSING.stream().anyMatch(state::startsWith);
    }
}
