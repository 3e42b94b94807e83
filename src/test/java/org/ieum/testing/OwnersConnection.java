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

    @PreDestroy
    void close() throws SQLException {
        if (connection != null) {
            connection.close();
        }
    }
}
