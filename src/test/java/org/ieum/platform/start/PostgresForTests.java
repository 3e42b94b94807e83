package org.ieum.platform.start;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A real PostgreSQL, empty, and fresh secrets for all tests of a run. The application comes to it as to any other: in a role
 * that owns nothing, and the migrations as an owner who is no superuser.
 */
public class PostgresForTests implements QuarkusTestResourceLifecycleManager {

    private static final String SUPERUSER = "postgres";

    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>(Secrets.generate());
        try {
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder();
            LocalPostgres.LOCALE.forEach(builder::setLocaleConfig);
            // ServerStatements reads what it counts.
            builder.setServerConfig("shared_preload_libraries", "pg_stat_statements");
            postgres = builder.start();
            settings.putAll(roles());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        settings.put("ieum.bootstrap.admin-email", random() + "@example.org");
        settings.put("ieum.bootstrap.admin-password", random());
        settings.put("ieum.bootstrap.api-token", random() + random());
        return settings;
    }

    /** The owner of the tests may look away from triggers, to empty tables; it owns no other right than an owner's. */
    private Map<String, String> roles() throws SQLException {
        String owner = random();
        try (Connection server = DriverManager.getConnection(url(SUPERUSER), SUPERUSER, SUPERUSER);
                Statement statement = server.createStatement()) {
            statement.execute("create role ieum_owner login password '" + owner + "'");
            statement.execute("grant set on parameter session_replication_role to ieum_owner");
            statement.execute("create database ieum owner ieum_owner");
        }
        String url = url("ieum");
        try (Connection database = DriverManager.getConnection(url, SUPERUSER, SUPERUSER);
                Statement statement = database.createStatement()) {
            statement.execute("create schema statements");
            statement.execute("create extension pg_stat_statements schema statements");
            statement.execute("grant usage on schema statements to ieum_owner");
            statement.execute("grant execute on all functions in schema statements to ieum_owner");
            statement.execute("grant pg_read_all_stats to ieum_owner");
            return Map.of(
                    "quarkus.datasource.jdbc.url",
                    url,
                    "quarkus.datasource.username",
                    DatabaseRoles.APPLICATION,
                    "quarkus.datasource.password",
                    DatabaseRoles.prepareApplication(database),
                    "quarkus.flyway.username",
                    "ieum_owner",
                    "quarkus.flyway.password",
                    owner);
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + database;
    }

    /** Nobody can have written it down: tests read it from the settings. */
    private static String random() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    @Override
    public void stop() {
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
