package org.ieum.platform.database;

import io.agroal.api.configuration.AgroalConnectionFactoryConfiguration;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;

/** A connection beside the pool, whose places may all be taken without anything being wrong. One thread uses it. */
final class WatchedConnection {

    private final String url;
    private final Properties properties;
    private Connection connection;

    WatchedConnection(AgroalConnectionFactoryConfiguration of, Duration patience) {
        url = of.jdbcUrl();
        properties = new Properties();
        properties.putAll(of.jdbcProperties());
        if (of.principal() != null) {
            properties.putAll(new NamePrincipal(of.principal().getName()).asProperties());
        }
        of.credentials().stream()
                .filter(SimplePassword.class::isInstance)
                .map(SimplePassword.class::cast)
                .forEach(password -> properties.putAll(password.asProperties()));
        String seconds = Long.toString(Math.max(1, patience.toSeconds()));
        properties.setProperty("connectTimeout", seconds);
        properties.setProperty("socketTimeout", seconds);
        properties.setProperty("ApplicationName", "ieum-watch");
    }

    /** Asks the database, over a connection of before if there is one; what came in the way, if anything. */
    Optional<SQLException> ask() {
        try {
            if (connection == null) {
                connection = DriverManager.getConnection(url, properties);
            }
            try (Statement statement = connection.createStatement()) {
                statement.execute("select 1");
            }
            return Optional.empty();
        } catch (SQLException e) {
            close();
            return Optional.of(e);
        }
    }

    void close() {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException alreadyGone) {
                // That is what was wanted.
            }
            connection = null;
        }
    }
}
