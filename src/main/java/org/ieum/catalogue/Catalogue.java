package org.ieum.catalogue;

import static java.util.stream.Collectors.toMap;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.Session;
import org.ieum.kernel.PageLanguage;
import org.ieum.platform.stored.Remembered;

/** Reads the cities and subjects; some dozens of each, so always all at once. */
@Singleton
public class Catalogue {

    private static final String NAMES = """
            select 'city', key, %1$s from city union all select 'subject', key, %1$s from subject""";

    @Inject Cities cities;
    @Inject Subjects subjects;

    private final Remembered<CatalogueKeys> keys = Remembered.committed(() -> new CatalogueKeys(
            Set.copyOf(cities().keySet()), Set.copyOf(subjects().keySet())));

    private final Map<PageLanguage, Remembered<CatalogueNames>> names = Arrays.stream(PageLanguage.values())
            .collect(toMap(language -> language, language -> Remembered.committed(() -> read(language))));

    /** Before anybody asks: the first who does may be many at once, and hold all connections. */
    void start(@Observes StartupEvent event) {
        keys.get();
        names.values().forEach(Remembered::get);
    }

    /** The keys, which another replica may have more of since some seconds. */
    public CatalogueKeys keys() {
        return keys.get();
    }

    /** The keys as they are. */
    public CatalogueKeys freshKeys() {
        return keys.fresh();
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) CatalogueChanged event) {
        keys.changed();
        names.values().forEach(Remembered::changed);
    }

    /** All cities, by key. */
    public Map<String, City> cities() {
        return cities.byKey();
    }

    /** All subjects, by key. */
    public Map<String, StoredSubject> subjects() {
        return subjects.byKey();
    }

    /**
     * The names of all cities and subjects for a reader.
     *
     * @param cities by key, in the order in which a reader looks for them
     * @param subjects by key, in that order
     */
    public record CatalogueNames(Map<String, String> cities, Map<String, String> subjects) {

        /** What a subject is called; its key, if it is none of ours. */
        public String subject(String key) {
            return subjects.getOrDefault(key, key);
        }

        /** What a city is called; its key, if it is none of ours. */
        public String city(String key) {
            return cities.getOrDefault(key, key);
        }

        /** The cities, each followed by its parts, by key. */
        public Map<String, String> places(PageLanguage language) {
            Map<String, String> places = new LinkedHashMap<>();
            cities.forEach((key, name) -> {
                places.put(key, name);
                District.of(key).forEach(part -> places.put(part.key(), part.name(name, language)));
            });
            return places;
        }

        /** Where somebody lives: the part of the city, if they say. */
        public Optional<String> place(Optional<String> city, Optional<String> district, PageLanguage language) {
            return city.map(this::city)
                    .map(name -> district.flatMap(District::find)
                            .map(part -> part.name(name, language))
                            .orElse(name));
        }
    }

    /** All names in a language, which another replica may call otherwise since some seconds: each mail asks, among thousands. */
    public CatalogueNames names(PageLanguage language) {
        return names.get(language).get();
    }

    private CatalogueNames read(PageLanguage language) {
        CatalogueNames names = new CatalogueNames(new LinkedHashMap<>(), new LinkedHashMap<>());
        // The column is one of ours, no word of anybody's.
        List<Object[]> rows = new ArrayList<>(cities.getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(NAMES.formatted("name_" + language.code()), Object[].class)
                .getResultList());
        rows.sort(Comparator.comparing((Object[] row) -> row[1].equals(City.CAPITAL), Comparator.reverseOrder())
                .thenComparing(row -> row[2], Collator.getInstance(language.locale())));
        rows.forEach(
                row -> (row[0].equals("city") ? names.cities : names.subjects).put((String) row[1], (String) row[2]));
        return new CatalogueNames(
                Collections.unmodifiableMap(names.cities), Collections.unmodifiableMap(names.subjects));
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
        all.values().removeIf(Named::retired);
        return all;
    }
}
