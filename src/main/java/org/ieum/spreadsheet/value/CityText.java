package org.ieum.spreadsheet.value;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ieum.catalogue.District;
import org.ieum.kernel.Text;

/** A city as people write where they live: {@code 서울}, {@code 서울특별시}, {@code 부산광역시 해운대구}, {@code Mapo-gu, Seoul}. */
final class CityText {

    private static final Pattern BETWEEN = Pattern.compile("[\\s,，、/·]+");

    /** What kind of city it is, behind its name. */
    private static final Pattern KIND =
            Pattern.compile("(특별자치시|특별자치도|특별시|광역시|시|市|-?(?i:si)|(?i:metropolitan|special)?(?i:city))$");

    private static final Pattern COUNTRY = Pattern.compile("(?i)(대한민국|한국|韩国|韓國|south|korea|republic|of)");
    private static final Pattern PART_OF_A_CITY = Pattern.compile(".+(구|군|동|읍|면|区|-gu|-gun|-dong)");
    private static final Pattern KIND_OF_PART = Pattern.compile("(?i)(구|군|区|郡|-gu|-gun)$");

    private final Words cities;

    /** By its name the keys of those that are called so: there is a 중구 in most large cities. */
    private final Map<String, Set<String>> parts = new HashMap<>();

    CityText(Words cities) {
        this.cities = cities;
        District.all()
                .forEach(part -> Stream.of(
                                part.names().ko(),
                                part.names().en(),
                                part.names().zh())
                        .flatMap(name ->
                                Stream.of(name, KIND_OF_PART.matcher(name).replaceAll("")))
                        .filter(name -> name.length() > 1)
                        .forEach(name -> parts.computeIfAbsent(Words.bare(name), unheeded -> new TreeSet<>())
                                .add(part.key())));
    }

    /** The key of the city, or of the part of it that is named; empty if it is none of ours, or more than one. */
    Optional<String> find(String text) {
        if (District.find(text).isPresent()) {
            return Optional.of(text);
        }
        Optional<String> all = city(text);
        if (all.isPresent()) {
            return all;
        }
        List<String> words = BETWEEN.splitAsStream(Text.clean(text))
                .filter(word -> !word.isEmpty() && !COUNTRY.matcher(word).matches())
                .toList();
        Optional<String> named =
                words.stream().flatMap(word -> city(word).stream()).findFirst();
        return named.isPresent()
                ? named.flatMap(city -> within(city, words))
                : Optional.of(called(text))
                        .filter(keys -> keys.size() == 1)
                        .map(keys -> keys.iterator().next());
    }

    /** Whether it says a part of some city: which one, its row has to say. */
    boolean isPart(String text) {
        return !called(text).isEmpty();
    }

    /** Every word but the city's has to be a part of it. */
    private Optional<String> within(String city, List<String> words) {
        int first = IntStream.range(0, words.size())
                .filter(at -> city(words.get(at)).isPresent())
                .findFirst()
                .orElseThrow();
        List<String> others = IntStream.range(0, words.size())
                .filter(at -> at != first)
                .mapToObj(words::get)
                .toList();
        return others.stream().allMatch(word -> isPart(city, word))
                ? Optional.of(others.stream()
                        .flatMap(word -> called(word).stream())
                        .filter(key -> isOf(city, key))
                        .findFirst()
                        .orElse(city))
                : Optional.empty();
    }

    private boolean isPart(String city, String word) {
        return isPart(word)
                ? called(word).stream().anyMatch(key -> isOf(city, key))
                : PART_OF_A_CITY.matcher(word).matches();
    }

    private static boolean isOf(String city, String key) {
        return District.find(key).filter(part -> part.city().equals(city)).isPresent();
    }

    private Set<String> called(String text) {
        return parts.getOrDefault(Words.bare(text), Set.of());
    }

    private Optional<String> city(String text) {
        return Stream.of(text, KIND.matcher(Words.bare(text)).replaceAll(""))
                .flatMap(name -> cities.find(name).stream())
                .findFirst();
    }
}
