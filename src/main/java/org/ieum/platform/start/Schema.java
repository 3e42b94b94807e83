package org.ieum.platform.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.migration.JavaMigration;
import org.flywaydb.core.api.resource.LoadableResource;
import org.ieum.platform.start.KnownMigrations.Known;

/** Makes tables as an earlier version had them; what the service does at its start brings them to the present one. */
final class Schema {

    private static final String FOLDER = "db/migration/";

    private Schema() {}

    /**
     * In an empty database, or where that broke off.
     *
     * @param version one of {@link KnownMigrations}
     */
    static void make(String url, String owner, String password, long version) {
        Flyway.configure()
                .dataSource(url, owner, password)
                // It looks for files in other ways than a package of Quarkus has them.
                .resourceProvider(new Listed())
                .javaMigrationClassProvider(List::<Class<? extends JavaMigration>>of)
                .placeholders(Map.of("application", ""))
                .target(MigrationVersion.fromVersion(Long.toString(version)))
                .load()
                .migrate();
    }

    /** The migrations of the list, and nothing else. */
    private static final class Listed implements ResourceProvider {

        @Override
        public LoadableResource getResource(String name) {
            return null;
        }

        @Override
        public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
            return KnownMigrations.read().stream()
                    .map(Known::file)
                    .filter(file -> file.startsWith(prefix))
                    .<LoadableResource>map(Migration::new)
                    .toList();
        }
    }

    private static final class Migration extends LoadableResource {

        private final String file;

        Migration(String file) {
            this.file = file;
        }

        @Override
        public Reader read() {
            try (InputStream text = Schema.class.getClassLoader().getResourceAsStream(FOLDER + file)) {
                if (text == null) {
                    throw new IllegalStateException("no " + FOLDER + file);
                }
                return new StringReader(new String(text.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String getAbsolutePath() {
            return FOLDER + file;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return FOLDER + file;
        }

        @Override
        public String getFilename() { return file; }

        @Override
        public String getRelativePath() { return file; }
    }
}
