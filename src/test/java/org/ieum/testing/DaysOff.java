package org.ieum.testing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says which days of the weeks in which a test runs are holidays, as an operator does. */
@Singleton
public class DaysOff {

    private static long changes;

    @Inject
    @ConfigProperty(name = "ieum.holidays.file")
    Path file;

    /** These, named Rice Cake Day; none of those before. */
    public void are(LocalDate... days) throws IOException {
        Files.writeString(
                file,
                Stream.of(days).map(day -> day + ",Rice Cake Day,떡의 날,年糕节\n").collect(Collectors.joining()));
        // Its clock may be too coarse for two changes in a row.
        Files.setLastModifiedTime(file, FileTime.fromMillis(System.currentTimeMillis() + ++changes * 1000));
    }
}
