package org.ieum.catalogue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ieum.kernel.PageLanguage;

/**
 * A part of a large city, where somebody lives. Who fits whom goes by cities alone: it says how far two would travel, to those
 * who choose where they meet.
 *
 * @param city the city's key
 * @param key its own, {@code Seoul-Mapo}
 */
public record District(String city, String key, LocalizedName names) {

    /** Instead of a key: somebody says none, or no more. */
    public static final String NONE = "none";

    // Those of Korea's large cities, as of July 2026; they change by law alone, every few years.
    private static final String RESOURCE = "districts.csv";

    private static final Map<String, District> ALL = read();

    /** The one with that key. */
    public static Optional<District> find(String key) {
        return Optional.ofNullable(ALL.get(key));
    }

    /** All there are. */
    public static Collection<District> all() {
        return ALL.values();
    }

    /** Those of a city, in the order in which its people know them; none if it is not so large. */
    public static List<District> of(String city) {
        return ALL.values().stream().filter(one -> one.city.equals(city)).toList();
    }

    /** What a reader calls it, who calls its city so. */
    public String name(String city, PageLanguage language) {
        return switch (language) {
            case KO -> city + " " + names.ko();
            case EN -> city + ", " + names.en();
            case ZH -> city + names.zh();
        };
    }

    private static Map<String, District> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                District.class.getResourceAsStream("/catalogue/" + RESOURCE), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.split(",", -1))
                    .map(cells -> new District(cells[0], cells[1], new LocalizedName(cells[2], cells[3], cells[4])))
                    .collect(Collectors.toMap(
                            District::key, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
