package org.ieum.platform.start;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A real PostgreSQL, empty, and fresh secrets for all tests of a run. */
public class PostgresForTests implements QuarkusTestResourceLifecycleManager {

    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        try {
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder();
            LocalPostgres.LOCALE.forEach(builder::setLocaleConfig);
            postgres = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> settings = new HashMap<>(Secrets.generate());
        settings.put("quarkus.datasource.jdbc.url", postgres.getJdbcUrl("postgres", "postgres"));
        settings.put("quarkus.datasource.username", "postgres");
        settings.put("quarkus.datasource.password", "postgres");
        settings.put("ieum.bootstrap.admin-email", random() + "@example.org");
        settings.put("ieum.bootstrap.admin-password", random());
        settings.put("ieum.bootstrap.api-token", random() + random());
        return settings;
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
