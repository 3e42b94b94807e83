package org.ieum.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.ieum.kernel.PageLanguage;
import org.junit.jupiter.api.Test;

/** Whoever chooses finds a thing where its name stands in their language, whatever its key is. */
class NamedTest {

    @Test
    void subjectsStandByTheirNames() {
        List<StoredSubject> subjects = Stream.of(
                        named(new StoredSubject(), "a", "중국어", "Chinese", "中文"),
                        named(new StoredSubject(), "b", "과학", "Science", "科学"),
                        named(new StoredSubject(), "c", "영어", "English", "英语"),
                        named(new StoredSubject(), "d", "경제", "economics", "经济"))
                .toList();
        assertThat(keys(subjects, PageLanguage.KO)).containsExactly("d", "b", "c", "a");
        assertThat(keys(subjects, PageLanguage.EN))
                .as("a small letter is no other one")
                .containsExactly("a", "d", "c", "b");
        assertThat(keys(subjects, PageLanguage.ZH)).hasSize(4).startsWith("d");
    }

    @Test
    void theCapitalStandsBeforeAllOtherCities() {
        List<City> cities = Stream.of(
                        named(new City(), "Busan", "부산", "Busan", "釜山"),
                        named(new City(), "Seoul", "서울", "Seoul", "首尔"),
                        named(new City(), "Ansan", "안산", "Ansan", "安山"))
                .toList();
        assertThat(keys(cities, PageLanguage.KO)).containsExactly("Seoul", "Busan", "Ansan");
        assertThat(keys(cities, PageLanguage.EN)).containsExactly("Seoul", "Ansan", "Busan");
        assertThat(Named.choices(cities, "Ansan", PageLanguage.EN))
                .first()
                .hasFieldOrPropertyWithValue("value", "Seoul");
    }

    private static List<String> keys(List<? extends Named> things, PageLanguage language) {
        return Named.inOrder(things, language).stream().map(Named::key).toList();
    }

    private static <T extends Named> T named(T thing, String key, String ko, String en, String zh) {
        thing.key = key;
        thing.call(new LocalizedName(ko, en, zh));
        return thing;
    }
}
