package org.ieum;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ieum.platform.Sealing;
import org.ieum.platform.start.PostgresForTests;

/** Processes of the packaged service on one PostgreSQL beside them. */
final class Replicas implements AutoCloseable {

    private static final String TOKEN = "ieum.bootstrap.api-token";

    private final Path folder;
    private final PostgresForTests postgres = new PostgresForTests();
    private final Map<String, String> settings = postgres.start();
    private final List<Service> started = new ArrayList<>();
    private Connection kept;

    /** None yet; each will have a folder of its own in this one. */
    Replicas(Path folder) {
        this.folder = folder;
    }

    /** One more that is ready, or the same once more, with these variables of the environment and options of Java. */
    Service start(String name, Map<String, String> environment, String... more) throws Exception {
        List<String> options = new ArrayList<>(Stream.of(more).toList());
        settings.forEach((setting, value) -> {
            if (!setting.equals(TOKEN)) {
                options.add("-D" + setting + "=" + value);
            }
        });
        Path own = Files.createDirectories(folder.resolve(name));
        Service service = Service.start(own, settings.get(TOKEN), environment, options);
        synchronized (started) {
            started.add(service);
        }
        return service;
    }

    /** As the owner of the tables. */
    Connection connection() throws SQLException {
        return DriverManager.getConnection(
                settings.get("quarkus.datasource.jdbc.url"),
                settings.get("quarkus.flyway.username"),
                settings.get("quarkus.flyway.password"));
    }

    /** With their keys. */
    Sealing sealing() throws GeneralSecurityException {
        return new Sealing(settings.get("ieum.field-keys"), settings.get("ieum.lookup-key"));
    }

    /** How many rows there are in what stands behind {@code from}. */
    long count(String from) {
        return numbers("select count(*) from " + from).get(0);
    }

    /** What a query finds, of one column. */
    List<Long> numbers(String query) {
        try (Statement statement = kept().createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<Long> numbers = new ArrayList<>();
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
            return numbers;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes rows behind their backs; how many. */
    int update(String statement) {
        try (Statement change = kept().createStatement()) {
            return change.executeUpdate(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A new one would be a process of PostgreSQL's for each look. */
    private Connection kept() throws SQLException {
        if (kept == null || kept.isClosed()) {
            kept = connection();
        }
        return kept;
    }

    /** Ends all that still run, and the database. */
    @Override
    public void close() {
        started.stream().filter(Service::isAlive).forEach(Replicas::end);
        postgres.stop();
    }

    private static void end(Service service) {
        try {
            service.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
