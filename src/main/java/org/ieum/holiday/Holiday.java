package org.ieum.holiday;

import java.time.LocalDate;
import java.util.Map;
import org.ieum.kernel.PageLanguage;

/**
 * A public holiday.
 *
 * @param names what it is called in each language
 */
public record Holiday(LocalDate day, Map<PageLanguage, String> names) {

    /** What it is called. */
    public String name(PageLanguage language) {
        return names.get(language);
    }
}
