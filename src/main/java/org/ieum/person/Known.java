package org.ieum.person;

import java.util.Set;
import org.ieum.catalogue.Catalogue;
import org.ieum.kernel.Fault;
import org.ieum.kernel.Malformed;

/** The keys that an answer may name, as they stood when the reading began. */
public record Known(Set<String> cities, Set<String> subjects) {

    /** What the catalogue has now. */
    public static Known of(Catalogue catalogue) {
        return new Known(catalogue.cities().keySet(), catalogue.subjects().keySet());
    }

    /**
     * The key itself.
     *
     * @throws Malformed if the installation has no such city
     */
    public String city(String key) {
        return in(cities, key);
    }

    /**
     * The key itself.
     *
     * @throws Malformed if the installation has no such subject
     */
    public String subject(String key) {
        return in(subjects, key);
    }

    private static String in(Set<String> keys, String key) {
        if (!keys.contains(key)) {
            throw new Malformed(Fault.UNKNOWN_KEY, key, "");
        }
        return key;
    }
}
