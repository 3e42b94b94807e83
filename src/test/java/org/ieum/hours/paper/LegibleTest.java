package org.ieum.hours.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A certificate is written for whoever gave the hours, whatever their name is. */
class LegibleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "김철수",
                "뷁쀍",
                "金哲洙",
                "张伟 龙凤",
                "龍鳳",
                "さくら",
                "Łukasz Ğüneş",
                "Nguyễn Thị Ánh",
                "Жанна Ёлкина",
                "Ελένη",
                "O'Brien & <b>",
                "12345 – “x”… № 7",
                "㈜이음"
            })
    void isWrittenAsItIs(String name) {
        assertThat(Legible.of(name)).isEqualTo(name);
        assertThat(Legible.lacks(name)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"👩‍🏫,□", "Kim 😀,Kim □", "ไทย,□□□", "محمد,□□□□", "שלום,□□□□", "𠮷野,□野", "x\uD800y,x□y", "अ,□"})
    void isABoxWhereNoFontHasIt(String name, String written) {
        assertThat(Legible.of(name)).isEqualTo(written);
        assertThat(Legible.lacks("Kim", name)).isTrue();
    }

    @Test
    void losesOnlyWhatNobodySees() {
        assertThat(Legible.of("김\u00a0철\u3000수\u2003x\ty")).isEqualTo("김 철 수 x y");
        assertThat(Legible.of("a\u200bb\u2060c\ufe0f葛\udb40\udd00d")).isEqualTo("abc葛d");
        assertThat(Legible.of("Jose\u0301 \u1100\u1161")).isEqualTo("José 가");
        assertThat(Legible.lacks("a\u200bb", "□", "Jose\u0301")).isFalse();
        assertThat(Legible.of("")).isEmpty();
    }
}
