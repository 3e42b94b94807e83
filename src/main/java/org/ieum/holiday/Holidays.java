package org.ieum.holiday;

import de.siegmar.fastcsv.reader.CsvParseException;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Which days are public holidays where the installation is. Files are read when somebody first asks, not at the start. */
@Singleton
public class Holidays {

    private static final Logger LOG = Logger.getLogger(Holidays.class);

    /** A file as it was at a moment. */
    private record Seen(FileTime at, HolidayFile file) {}

    private final HolidaySettings settings;
    private final ZoneId zone;
    private volatile HolidayFile country;
    private volatile Seen more = new Seen(FileTime.fromMillis(0), HolidayFile.EMPTY);

    @Inject
    Holidays(HolidaySettings settings, ZoneId zone) {
        this.settings = settings;
        this.zone = zone;
    }

    /** What a day is, if it is a holiday; the operator's own file comes first. */
    public Optional<Holiday> on(LocalDate day) {
        return Optional.ofNullable(more().days().get(day))
                .or(() -> Optional.ofNullable(country().days().get(day)));
    }

    /** The same of the installation's day in which a moment lies. */
    public Optional<Holiday> on(Instant moment) {
        return on(moment.atZone(zone).toLocalDate());
    }

    private HolidayFile country() {
        if (country == null) {
            country = settings.country() == HolidayCountry.NONE ? HolidayFile.EMPTY : ours();
        }
        return country;
    }

    private HolidayFile ours() {
        try (InputStream in = Objects.requireNonNull(
                Holidays.class.getResourceAsStream(settings.country().resource()))) {
            return HolidayFile.read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HolidayFile more() {
        return settings.file().map(this::more).orElse(HolidayFile.EMPTY);
    }

    /** That it cannot be read is said once a change, and costs nobody their page. */
    private HolidayFile more(Path path) {
        FileTime at = changed(path);
        if (!at.equals(more.at())) {
            more = new Seen(at, read(path));
        }
        return more.file();
    }

    private static FileTime changed(Path path) {
        try {
            return Files.getLastModifiedTime(path);
        } catch (IOException e) {
            // The time of no file; that it is not there is said when it is read.
            return FileTime.fromMillis(-1);
        }
    }

    private static HolidayFile read(Path path) {
        try (Reader text = Files.newBufferedReader(path)) {
            HolidayFile file = HolidayFile.read(text);
            if (!file.unread().isEmpty()) {
                LOG.warnf("in %s of ieum.holidays.file these lines are no holidays: %s", path, file.unread());
            }
            return file;
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            LOG.errorf("%s of ieum.holidays.file cannot be read: no day of it counts (%s)", path, e.getClass());
            return HolidayFile.EMPTY;
        }
    }
}
