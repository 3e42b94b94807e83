package org.ieum.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is empty, what cannot be seen, how long a text is, and what is the same. */
class TextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t",
                "\u00a0",
                "\u2007",
                "\u202f",
                "\u3000",
                "\u1680",
                "\u2028",
                "\u0085",
                "\u200b",
                "\u200d",
                "\u2060",
                "\ufeff",
                "\u00ad",
                "\u034f",
                "\u115f",
                "\u1160",
                "\u3164",
                "\uffa0",
                "\u2800",
                "\ufe0f",
                "\u180e",
                "\u17b4",
                "\u200e",
                "\u061c",
                "\u200b \u3164\u3000",
                "\udb40\udc41",
            })
    void showsNothing(String text) {
        assertThat(Text.isBlank(text)).isTrue();
        assertThat(Text.clean(text)).isEmpty();
        assertThat(Text.folded(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sora",
                "달빛바다",
                "👩\u200d🏫",
                "❤\ufe0f",
                "👁\ufe0f\u200d🗨\ufe0f",
                "🏴\udb40\udc67\udb40\udc62\udb40\udc65\udb40\udc6e\udb40\udc67\udb40\udc7f",
                "می\u200cخواهم",
                "क्\u200dष",
                "a b",
                "김\u3000하늘",
            })
    void staysAsItIs(String text) {
        assertThat(Text.isBlank(text)).isFalse();
        assertThat(Text.clean(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sora\u200b",
                "\u200bSora",
                "So\u200bra",
                "\ufeffSora",
                "Sora\u200d",
                "\u200dSora",
                " \u3164Sora\u3000",
                "So\u00adra",
                "Sora\u2060",
                "\u00a0Sora\u2800",
                "\ufe0fSora",
            })
    void losesWhatCannotBeSeen(String text) {
        assertThat(Text.clean(text)).isEqualTo("Sora");
        assertThat(Text.folded(text)).isEqualTo("sora");
    }

    @Test
    void whatIsRefusedByNameIsNotDropped() {
        assertThat(Text.clean("a\u0000b")).isEqualTo("a\u0000b");
        assertThat(Text.clean("a\u202eb")).isEqualTo("a\u202eb");
        assertThat(Text.isBlank("\u0000")).isFalse();
    }

    @Test
    void aMacsKoreanIsTheSameAndAsLong() {
        String composed = "가".repeat(36);
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        assertThat(Text.clean(decomposed)).isEqualTo(composed);
        assertThat(Text.length(decomposed)).isEqualTo(36);
    }

    @ParameterizedTest
    @CsvSource({
        "달빛바다, 달빛바다",
        "STRASSE, straße",
        "ΟΔΟΣ, οδος",
        "ΑΣ Α, ας α",
        "Ｋｉｍ, kim",
        "ＡＢ, ab",
        "ﬁn, FIN",
        "ЖАР, жар",
        "İzmir, i̇zmir",
        "So\u200bra, sora",
        "'a  \u3000 b', 'A b'",
        "é, É",
        "ǅ, ǆ",
    })
    void readsTheSame(String one, String other) {
        assertThat(Text.folded(one)).isEqualTo(Text.folded(other)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"e, é", "ab, a b", "김, 킴", "1, l", "о, o"})
    void readsDifferently(String one, String other) {
        assertThat(Text.folded(one)).isNotEqualTo(Text.folded(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\r\nb", "a \t b", "a\u2028b", "a\u0085b", "a\u3000b", "a\u00a0\n\n b"})
    void isOneLine(String text) {
        assertThat(Text.inOneLine(text)).isEqualTo("a b");
    }

    @Test
    void isBrokenWhereNoDatabaseKeepsIt() {
        assertThat("\u0000\ud83d".codePoints().allMatch(Text::isBroken)).isTrue();
        assertThat("\u0001\uffff👩a".codePoints().noneMatch(Text::isBroken)).isTrue();
    }
}
