package org.ieum.testing;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the application may not do in its database, and a test has to: as the owner of the tables. */
@Singleton
public class OwnersConnection {

    private final String url;
    private final String user;
    private final String password;
    private final String zone;
    private Connection connection;

    @Inject
    OwnersConnection(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.flyway.username") String user,
            @ConfigProperty(name = "quarkus.flyway.password") String password,
            @ConfigProperty(name = "ieum.zone") String zone) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.zone = zone;
    }

    /** All or nothing, on days of the house. One connection for all tests: to open one takes longer than most of what it is asked. */
    public synchronized void run(String... statements) {
        try {
            if (connection == null) {
                connection = DriverManager.getConnection(url, user, password);
                try (Statement statement = connection.createStatement()) {
                    statement.execute("set time zone '" + zone + "'");
                }
                connection.setAutoCommit(false);
            }
            try (Statement statement = connection.createStatement()) {
                for (String sql : statements) {
                    statement.execute(sql);
                }
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One of their own, for whoever has a transaction to take back. */
    public Connection open() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** The same to another database of the server. */
    public Connection open(String database) throws SQLException {
        return DriverManager.getConnection(url(database), user, password);
    }

    /** Where another database of the server is. */
    public String url(String database) {
        return url.replaceAll("/ieum$", "/" + database);
    }

    public String user() { return user; }

    public String password() { return password; }

    /** As the superuser of the tests' server: databases come and go. */
    public void govern(String sql) throws SQLException {
        try (Connection server = DriverManager.getConnection(url("postgres"), "postgres", "postgres");
                Statement statement = server.createStatement()) {
            statement.execute(sql);
        }
    }

    @PreDestroy
    void close() throws SQLException {
        if (connection != null) {
            connection.close();
        }
    }
}
