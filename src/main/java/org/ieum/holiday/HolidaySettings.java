package org.ieum.holiday;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** Which days are public holidays. */
@ConfigMapping(prefix = "ieum.holidays")
public interface HolidaySettings {

    /** {@code kr} or {@code none}. */
    @WithDefault("kr")
    HolidayCountry country();

    /** More days, those that a government adds for one year, or another country's; read again whenever it changes. */
    Optional<Path> file();
}
