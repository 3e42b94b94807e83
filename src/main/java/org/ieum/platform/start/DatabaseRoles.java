package org.ieum.platform.start;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The role as which the application uses its own database: it reads and writes rows, and makes, changes and removes nothing
 * else. What it may do with each table says {@code db/migration/afterMigrate.sql}.
 */
final class DatabaseRoles {

    static final String APPLICATION = "ieum";

    private static final String MISSING =
            "select 1 from pg_roles where rolname = '" + APPLICATION + "' having count(*) = 0";

    private DatabaseRoles() {}

    /**
     * Makes the role, or gives it a fresh password.
     *
     * @param owner of the database, who may make roles
     * @return the password
     */
    static String prepareApplication(Connection owner) throws SQLException {
        // Base64 needs no escaping; DDL takes no parameters.
        String password = Secrets.random();
        try (Statement statement = owner.createStatement()) {
            boolean isMissing;
            try (var rows = statement.executeQuery(MISSING)) {
                isMissing = rows.next();
            }
            statement.execute((isMissing ? "create" : "alter") + " role " + APPLICATION
                    + " login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password '" + password
                    + "'");
            // Everybody may make tables that end with the connection, unless somebody says no.
            statement.execute("revoke temporary on database " + owner.getCatalog() + " from public");
        }
        return password;
    }
}
