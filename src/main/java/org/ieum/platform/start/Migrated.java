package org.ieum.platform.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;

/**
 * Whether a database has all that this program's migrations make, and the application what they give it. They leave their mark
 * with the last of them ({@code afterMigrate.sql}); where a start finds it, Flyway has nothing to read, compare or do: an eighth of
 * what a start had to.
 */
final class Migrated {

    private static final String MARK_SETTING = "quarkus.flyway.placeholders.migrations";
    private static final String FLYWAY_SETTING = "quarkus.flyway.active";

    private static final String AFTER = "db/migration/afterMigrate.sql";

    /** A role that was made again has another number; what was given to it since is taken from it by Flyway's next look. */
    private static final String IS_DONE = """
            select (select max(cast(version as bigint)) from flyway_schema_history where success) = ?
                and (select obj_description('flyway_schema_history'::regclass, 'pg_class'))
                    = ? || coalesce((select ' ' || oid from pg_roles where rolname = ?), '')
                and not exists (select 1 from pg_roles where rolname = ? and rolname <> current_user
                    and (has_table_privilege(oid, 'audit_entry', 'update, delete')
                        or has_table_privilege(oid, 'privacy_notice', 'update, delete')
                        or has_table_privilege(oid, 'flyway_schema_history', 'insert, update, delete')
                        or not has_table_privilege(oid, 'audit_entry', 'insert')))""";

    private Migrated() {}

    /** As settings of Quarkus. */
    static Map<String, String> settings(boolean done) {
        return done ? Map.of(MARK_SETTING, mark(), FLYWAY_SETTING, "false") : Map.of(MARK_SETTING, mark());
    }

    /**
     * Whether a database is as the migrations leave it.
     *
     * @param database with Flyway's table, seen by the owner of the tables
     * @param application the name of the role that the service comes as, empty if it is unknown
     */
    static boolean isDone(Connection database, String application) throws SQLException {
        try (PreparedStatement query = database.prepareStatement(IS_DONE)) {
            query.setLong(1, KnownMigrations.newest());
            query.setString(2, mark());
            query.setString(3, application);
            query.setString(4, application);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    /** Of all that is in the migrations, and of what comes after them. */
    static String mark() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes(KnownMigrations.LIST));
            return HexFormat.of().formatHex(digest.digest(bytes(AFTER)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("no SHA-256", e);
        }
    }

    private static byte[] bytes(String file) {
        try (InputStream text = Migrated.class.getClassLoader().getResourceAsStream(file)) {
            if (text == null) {
                throw new IllegalStateException("no " + file);
            }
            return text.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
