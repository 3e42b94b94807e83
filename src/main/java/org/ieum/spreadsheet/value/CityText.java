package org.ieum.spreadsheet.value;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ieum.kernel.Text;

/** A city as people write where they live: {@code 서울}, {@code 서울특별시}, {@code 부산광역시 해운대구}, {@code Seoul, Korea}. */
final class CityText {

    private static final Pattern BETWEEN = Pattern.compile("[\\s,，、/·]+");

    /** What kind of city it is, behind its name. */
    private static final Pattern KIND =
            Pattern.compile("(특별자치시|특별자치도|특별시|광역시|시|市|-?(?i:si)|(?i:metropolitan|special)?(?i:city))$");

    private static final Pattern COUNTRY = Pattern.compile("(?i)(대한민국|한국|韩国|韓國|south|korea|republic|of)");
    private static final Pattern PART_OF_A_CITY = Pattern.compile(".+(구|군|동|읍|면|区|-gu|-dong)");

    private final Words cities;

    CityText(Words cities) {
        this.cities = cities;
    }

    /** The key; empty if it is no city of ours, or more than one. */
    Optional<String> find(String text) {
        Optional<String> all = city(text);
        if (all.isPresent()) {
            return all;
        }
        List<String> words = BETWEEN.splitAsStream(Text.clean(text))
                .filter(word -> !word.isEmpty() && !COUNTRY.matcher(word).matches())
                .toList();
        return !words.isEmpty()
                        && words.stream()
                                .skip(1)
                                .allMatch(word -> PART_OF_A_CITY.matcher(word).matches())
                ? city(words.get(0))
                : Optional.empty();
    }

    private Optional<String> city(String text) {
        return Stream.of(text, KIND.matcher(Words.bare(text)).replaceAll(""))
                .flatMap(name -> cities.find(name).stream())
                .findFirst();
    }
}
