package org.ieum.platform.start;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A PostgreSQL of our own, with its programs and its data below one folder. The library behind it is made for tests;
 * everything that a test does not need and an installation does is set here.
 */
final class LocalPostgres {

    private static final String OWNER = "postgres";
    private static final String DATA = "postgres";

    /** Of {@code postmaster.pid}. */
    private static final int PORT_LINE = 4;

    /** Beside the data as long as they are being made. */
    private static final String UNFINISHED = "postgres.unfinished";

    private static final String ONLY_BY_PASSWORD = """
            # Written by Ieum.
            local all all reject
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128 scram-sha-256
            """;

    /**
     * The locale of a new database, ours and not the environment's: letters of every script have their large and small form,
     * and all installations sort and compare alike, by code points. It needs nothing of the system that may not be there.
     */
    static final Map<String, String> LOCALE =
            Map.of("locale", "C", "locale-provider", "builtin", "builtin-locale", "C.UTF-8");

    private final Map<String, String> settings;
    private final KeptRunning running;

    private LocalPostgres(KeptRunning running, Map<String, String> settings) {
        this.running = running;
        this.settings = settings;
    }

    /** Whether there is one in a folder that somebody may have written to. */
    static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(DATA)) && !Files.exists(folder.resolve(UNFINISHED));
    }

    /**
     * Starts it; whoever calls has the folder's lock.
     *
     * @param password the owner's, of whoever makes tables
     */
    static LocalPostgres start(Path folder, String password) {
        Path data = folder.resolve(DATA);
        Path programs = folder.resolve("postgres-programs");
        Path whole = folder.resolve("postgres-programs.whole");
        Path unfinished = folder.resolve(UNFINISHED);
        try {
            Orphan.clear(data, programs);
            if (!Files.deleteIfExists(whole)) {
                // A full disk or a kill may have ended their unpacking, and what is there would be taken as it is.
                delete(programs);
            }
            if (Files.exists(unfinished)) {
                // Died while it was made: nobody has written to it.
                delete(data);
            }
            boolean isNew = !Files.exists(data);
            if (isNew) {
                Files.writeString(unfinished, "");
            }
            Path log = folder.resolve("postgres.log");
            EmbeddedPostgres postgres =
                    new PostgresStart(data, programs, log).await(builder(data, programs, log, isNew ? "" : password));
            int port = postgres.getPort();
            Files.writeString(whole, "");
            if (isNew) {
                requirePassword(postgres, data, password);
                Files.delete(unfinished);
            }
            KeptRunning running = new KeptRunning(data, programs, postgres, () -> {
                Orphan.clear(data, programs);
                return new PostgresStart(data, programs, log)
                        .await(builder(data, programs, log, password).setPort(port));
            });
            return new LocalPostgres(running, roles(postgres, password));
        } catch (NoClassDefFoundError e) {
            throw new StartRefused("This build has no database of its own: set QUARKUS_DATASOURCE_JDBC_URL.", e);
        } catch (IOException | SQLException | IllegalStateException e) {
            throw StartRefused.notNow(
                    "The database in " + data + " does not start; see postgres.log beside it." + System.lineSeparator()
                            + e.getMessage(),
                    e);
        }
    }

    /** Where it is, and as whom the application and the migrations come, as settings. */
    Map<String, String> settings() { return settings; }

    /** It is to end soon: if it dies now, it is not started again. */
    void letGo() {
        running.letGo();
    }

    void stop() {
        try {
            running.stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedPostgres.Builder builder(Path data, Path programs, Path log, String password)
            throws IOException {
        Files.createDirectories(programs);
        // The library would let everybody write there.
        DataFolder.keepPrivate(programs, "rwx------");
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder();
        LOCALE.forEach(builder::setLocaleConfig);
        return builder.setDataDirectory(data)
                .setCleanDataDirectory(false)
                // Its default is a folder that everybody can write to.
                .setOverrideWorkingDirectory(programs.toFile())
                // Ours stops it after the application, not beside it.
                .setRegisterShutdownHook(false)
                // Replaying what a crash left can take longer than its 10 s.
                .setPGStartupWait(Duration.ofMinutes(5))
                // Off by default, good for tests alone.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                // Nobody but this machine, and only by password: a socket in /tmp is anybody's.
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("unix_socket_directories", "")
                // Its log holds no statement and no value of a row.
                .setServerConfig("log_min_error_statement", "panic")
                .setServerConfig("log_error_verbosity", "terse")
                .setServerConfig("log_parameter_max_length_on_error", "0")
                .setConnectConfig("password", password)
                .setOutputRedirector(Redirect.appendTo(log.toFile()))
                .setErrorRedirector(Redirect.appendTo(log.toFile()));
    }

    /** From here on nobody else on this machine gets in. */
    private static void requirePassword(EmbeddedPostgres postgres, Path data, String password)
            throws IOException, SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            // The password is Base64, so it needs no escaping; DDL takes no parameters.
            statement.execute("alter user " + OWNER + " password '" + password + "'");
            Files.writeString(data.resolve("pg_hba.conf"), ONLY_BY_PASSWORD, StandardCharsets.UTF_8);
            statement.execute("select pg_reload_conf()");
        }
    }

    /** At each start, so that what an earlier version made gets them as well; the application's password lasts as long. */
    private static Map<String, String> roles(EmbeddedPostgres postgres, String password) throws SQLException {
        String url = url(postgres.getPort());
        try (Connection owner = DriverManager.getConnection(url, OWNER, password)) {
            String fresh = DatabaseRoles.prepareApplication(owner);
            return Map.of(
                    "quarkus.datasource.jdbc.url", url,
                    "quarkus.datasource.username", DatabaseRoles.APPLICATION,
                    "quarkus.datasource.password", fresh,
                    "quarkus.flyway.username", OWNER,
                    "quarkus.flyway.password", password);
        }
    }

    /** As the owner of the tables. */
    DatabaseAccess owner() {
        return new DatabaseAccess(
                settings.get("quarkus.datasource.jdbc.url"), OWNER, settings.get("quarkus.flyway.password"));
    }

    /**
     * The one that another process of ours runs on this folder, as the owner of its tables.
     *
     * @throws IOException if none does
     */
    static DatabaseAccess running(Path folder, String password) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve(DATA).resolve("postmaster.pid"));
        if (lines.size() < PORT_LINE) {
            throw new IOException("the database has no port yet");
        }
        return new DatabaseAccess(url(Integer.parseInt(lines.get(PORT_LINE - 1).strip())), OWNER, password);
    }

    /** What was begun there and not finished is as if it had never been. */
    static void drop(Path folder) throws IOException {
        delete(folder.resolve(DATA));
        Files.deleteIfExists(folder.resolve(UNFINISHED));
    }

    /** Until {@link #finished} it counts as never made: whoever starts the next one begins anew. */
    static void unfinished(Path folder) throws IOException {
        Files.writeString(folder.resolve(UNFINISHED), "");
    }

    static void finished(Path folder) throws IOException {
        Files.delete(folder.resolve(UNFINISHED));
    }

    private static String url(int port) {
        return "jdbc:postgresql://localhost:" + port + "/postgres";
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
