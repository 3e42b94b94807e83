package org.ieum.platform.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The backups of a folder, named by when they were made. */
public final class BackupFiles {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'ieum-'yyyyMMdd'T'HHmmss'Z.backup'").withZone(ZoneOffset.UTC);
    private static final Pattern OURS = Pattern.compile("ieum-\\d{8}T\\d{6}Z\\.backup");
    private static final Pattern UNFINISHED = Pattern.compile("ieum-\\d{8}T\\d{6}Z\\.backup\\.part");

    private final Path folder;

    private BackupFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * Of this folder, made if need be.
     *
     * @throws BackupRefused if it cannot be made
     */
    public static BackupFiles in(Path folder) {
        try {
            Files.createDirectories(folder);
            return new BackupFiles(folder);
        } catch (IOException e) {
            throw new BackupRefused("The folder for backups " + folder + " cannot be used: " + e, e);
        }
    }

    /** The name for one that is made now. */
    public Path fresh(Instant now) {
        return folder.resolve(NAME.format(now));
    }

    /** Deletes all but so many, the oldest first, and what was left unfinished. Files of other names stay. */
    public void keep(int most) throws IOException {
        for (Path file : named(UNFINISHED)) {
            Files.delete(file);
        }
        List<Path> all = named(OURS);
        for (Path file : all.subList(0, Math.max(0, all.size() - most))) {
            Files.delete(file);
        }
    }

    private List<Path> named(Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file ->
                            pattern.matcher(file.getFileName().toString()).matches())
                    .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .toList();
        }
    }
}
