package org.ieum.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.ieum.kernel.LikePattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a line, and what a search for a text looks like. */
class CharactersTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "Bada", "김 하늘", "👩\u200d🏫", "می\u200cخواهم", "50 %_!"})
    void isALine(String text) {
        assertThat(Characters.isLine(text, 80)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\u0000b", "a\u0085b", "a\u2029b", "a\u202eb", "a\ud83db", "a\u001bb"})
    void isNoLine(String text) {
        assertThat(Characters.isLine(text, 80)).isFalse();
    }

    @Test
    void isCountedAsItIsKept() {
        String typedOnAMac = Normalizer.normalize("가".repeat(60), Normalizer.Form.NFD);
        assertThat(Characters.isLine(typedOnAMac, 60)).isTrue();
        assertThat(Characters.isLine("👩".repeat(60), 60)).isTrue();
        assertThat(Characters.isLine("가".repeat(61), 60)).isFalse();
    }

    @Test
    void areLinesWithTheirEndsAlone() {
        assertThat(Characters.areLines("a\nb\tc")).isTrue();
        assertThat(Characters.areLines("a\r\nb")).isFalse();
        assertThat(Characters.areLines("a\u0000")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"달빛, %달빛%", "50%, %50!%%", "a_b, %a!_b%", "wow!, %wow!!%", "\\, %\\%"})
    void whatASearchMeansIsTakenAsItIs(String text, String pattern) {
        assertThat(LikePattern.containing(text)).isEqualTo(pattern);
        assertThat("%" + LikePattern.startingWith(text)).isEqualTo(pattern);
    }
}
