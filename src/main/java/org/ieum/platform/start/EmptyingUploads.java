package org.ieum.platform.start;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Files that a process left behind that was killed while it read them go before this one takes any. */
@Singleton
class EmptyingUploads {

    private final Path folder;

    @Inject
    EmptyingUploads(@ConfigProperty(name = "quarkus.http.body.uploads-directory") Path folder) {
        this.folder = folder;
    }

    void start(@Observes StartupEvent event) {
        try {
            empty();
        } catch (IOException e) {
            throw new StartRefused("The folder for uploads " + folder + " cannot be used: " + e, e);
        }
    }

    void empty() throws IOException {
        Files.createDirectories(folder);
        DataFolder.keepPrivate(folder, "rwx------");
        for (Path file : files()) {
            Files.delete(file);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
