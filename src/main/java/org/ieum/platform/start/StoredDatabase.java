package org.ieum.platform.start;

import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.ieum.platform.Sealing;
import org.ieum.platform.seal.KeyProof;

/**
 * A look at the database before anything runs on it: with keys that are not its own the service would make second people, and
 * with a schema that is not its own it would not know what it does. Nothing is written.
 */
final class StoredDatabase {

    private static final String HISTORY = "flyway_schema_history";

    private StoredDatabase() {}

    /**
     * Holds that this program and these keys are those of the database. An empty one is fine.
     *
     * @param settings of its place and its roles
     * @return whether all migrations were done in it
     * @throws StartRefused with what to do
     */
    static boolean check(Settings settings, Sealing sealing) {
        try (Connection database = DatabaseAccess.ofOwner(settings).open()) {
            database.setReadOnly(true);
            check(database, sealing);
            return has(database, HISTORY)
                    && Migrated.isDone(
                            database,
                            settings.text("quarkus.datasource.username").orElse(""));
        } catch (SQLException e) {
            throw new StartRefused(
                    "The database that QUARKUS_DATASOURCE_JDBC_URL names cannot be read: " + e.getMessage(), e);
        }
    }

    static void check(Connection database, Sealing sealing) throws SQLException {
        if (has(database, HISTORY)) {
            checkSchema(database);
        }
        checkKeys(database, sealing);
    }

    /** Holds that these keys are those of the database. */
    static void checkKeys(Connection database, Sealing sealing) throws SQLException {
        if (has(database, "key_check")) {
            KeyProofs.check(proofs(database), sealing);
        }
    }

    private static void checkSchema(Connection database) throws SQLException {
        long stored = number(
                database,
                "select coalesce(max(cast(version as bigint)), 0) from flyway_schema_history where version is not null");
        long known = KnownMigrations.newest();
        if (stored > known) {
            throw new StartRefused("A newer Ieum has worked with this database: its schema is " + stored
                    + ", and this program knows those up to " + known
                    + " alone. Start that newer one again, or restore a backup of before the upgrade"
                    + " (docs/upgrading.md). Nothing was changed.");
        }
    }

    private static List<KeyProof> proofs(Connection database) throws SQLException {
        List<KeyProof> proofs = new ArrayList<>();
        try (PreparedStatement query = database.prepareStatement("select id, proof, word_hash from key_check");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                proofs.add(new KeyProof(rows.getLong(1), rows.getBytes(2), rows.getBytes(3)));
            }
        }
        return proofs;
    }

    private static boolean has(Connection database, String table) throws SQLException {
        return number(database, "select count(to_regclass('" + table + "'))") == 1;
    }

    private static long number(Connection database, String sql) throws SQLException {
        try (PreparedStatement query = database.prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    static Sealing sealing(Settings settings) {
        return sealing(name -> settings.text(name).orElseThrow());
    }

    /**
     * With the keys of the settings.
     *
     * @throws StartRefused if they are none
     */
    static Sealing sealing(UnaryOperator<String> setting) {
        try {
            return new Sealing(setting.apply("ieum.field-keys"), setting.apply("ieum.lookup-key"));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new StartRefused(
                    "IEUM_FIELD_KEYS or IEUM_LOOKUP_KEY is no key: both have to be as 'secrets' printed them.", e);
        }
    }
}
