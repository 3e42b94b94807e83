package org.ieum.spreadsheet.value;

import java.util.Map;

/**
 * What an installation calls things.
 *
 * @param cities each name in each language, with its key
 * @param subjects each name in each language, with its key
 * @param spans spans of a day that have a name, {@code 저녁} with {@code 19:00-22:00}
 */
public record Vocabulary(Map<String, String> cities, Map<String, String> subjects, Map<String, String> spans) {

    /** Copied. */
    public Vocabulary {
        cities = Map.copyOf(cities);
        subjects = Map.copyOf(subjects);
        spans = Map.copyOf(spans);
    }
}
