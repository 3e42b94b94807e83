package org.ieum.person;

import java.util.Set;
import java.util.function.Function;
import org.ieum.catalogue.Catalogue;
import org.ieum.catalogue.CatalogueKeys;
import org.ieum.kernel.Fault;
import org.ieum.kernel.Malformed;

/** The keys that one reading of answers may name. Nothing is ever deleted of them; one that is not known is looked for once more. */
public final class Known {

    private final Catalogue catalogue;
    private CatalogueKeys keys;
    private boolean fresh;

    private Known(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.keys = catalogue.keys();
    }

    /** What the catalogue has. */
    public static Known of(Catalogue catalogue) {
        return new Known(catalogue);
    }

    /** How many subjects an answer can name. */
    public int mostSubjects() {
        return keys.subjects().size();
    }

    /**
     * The key itself.
     *
     * @throws Malformed if the installation has no such city
     */
    public String city(String key) {
        return in(CatalogueKeys::cities, key);
    }

    /**
     * The key itself.
     *
     * @throws Malformed if the installation has no such subject
     */
    public String subject(String key) {
        return in(CatalogueKeys::subjects, key);
    }

    private String in(Function<CatalogueKeys, Set<String>> those, String key) {
        if (!those.apply(keys).contains(key) && !fresh) {
            keys = catalogue.freshKeys();
            fresh = true;
        }
        if (!those.apply(keys).contains(key)) {
            throw new Malformed(Fault.UNKNOWN_KEY, key, "");
        }
        return key;
    }
}
