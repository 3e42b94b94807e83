package org.ieum.spreadsheet;

import io.smallrye.config.ConfigMapping;
import java.util.Map;

/** What an organisation means by the words that people write in its tables. */
@ConfigMapping(prefix = "ieum.spreadsheet")
interface SpreadsheetSettings {

    /** Hours of a span of the day that has a name, {@code morning}, or one of your own: {@code 09:00-12:00}. */
    Map<String, String> spans();
}
