package org.ieum.holiday;

import java.util.Locale;

/** Whose public holidays we have a file of, named by its code of ISO 3166. */
enum HolidayCountry {
    KR,
    /** No country's: those of {@link HolidaySettings#file} alone. */
    NONE;

    /** Where the file is. */
    String resource() {
        return "/holidays/" + name().toLowerCase(Locale.ROOT) + ".csv";
    }
}
