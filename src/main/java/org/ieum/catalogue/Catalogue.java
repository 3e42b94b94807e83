package org.ieum.catalogue;

import static java.util.function.Function.identity;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.ieum.kernel.PageLanguage;

/** Reads the cities and subjects; some dozens of each, so always all at once. */
@Singleton
public class Catalogue {

    private final EntityManager entities;

    @Inject
    Catalogue(EntityManager entities) {
        this.entities = entities;
    }

    /** All cities, by key. */
    public Map<String, City> cities() {
        return byKey(entities.createQuery("from City order by key", City.class).getResultList());
    }

    /** All subjects, by key. */
    public Map<String, StoredSubject> subjects() {
        return byKey(entities.createQuery("from StoredSubject order by key", StoredSubject.class)
                .getResultList());
    }

    /**
     * The names of all cities and subjects for a reader.
     *
     * @param cities by key, sorted by key
     * @param subjects by key, sorted by key
     */
    public record CatalogueNames(Map<String, String> cities, Map<String, String> subjects) {}

    /** All names in a language, in one statement. */
    public CatalogueNames names(PageLanguage language) {
        CatalogueNames names = new CatalogueNames(new LinkedHashMap<>(), new LinkedHashMap<>());
        String column = "name_" + language.code();
        List<Object[]> rows = entities.unwrap(Session.class)
                .createNativeQuery(
                        "select 'city', key, " + column + " from city union all select 'subject', key, " + column
                                + " from subject order by 1, 2",
                        Object[].class)
                .getResultList();
        rows.forEach(
                row -> (row[0].equals("city") ? names.cities : names.subjects).put((String) row[1], (String) row[2]));
        return names;
    }

    /** The cities that are offered to whoever chooses now, by key. */
    public Map<String, City> offeredCities() {
        return offered(cities());
    }

    /** The subjects that are offered to whoever chooses now, by key. */
    public Map<String, StoredSubject> offeredSubjects() {
        return offered(subjects());
    }

    private static <T extends Named> Map<String, T> offered(Map<String, T> all) {
        return byKey(all.values().stream().filter(one -> !one.retired()).toList());
    }

    private static <T extends Named> Map<String, T> byKey(List<T> named) {
        return named.stream().collect(Collectors.toMap(Named::key, identity(), (a, b) -> a, LinkedHashMap::new));
    }
}
