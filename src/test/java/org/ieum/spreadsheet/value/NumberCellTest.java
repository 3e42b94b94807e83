package org.ieum.spreadsheet.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number reads as its format shows it: as a day only where that has one. */
class NumberCellTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "3!164!General!3",
                "3!164!general!3",
                "3!164!General\"명\"!3",
                "3!164!G/표준!3",
                "12000!165!0.0E+00!12000",
                "1.2E4!11!##0.0E+0!12000",
                "10000000000!165!0.0E+00!10000000000",
                "7!166![Red]0;-0!7",
                "7!166!#,##0\"명\"!7",
                "7!166!_-* #,##0_-!7",
                "7!166!000!007",
                "46356!14!!2026-11-30",
                "46356!167!yyyy\"년\" m\"월\" d\"일\"!2026-11-30",
                "46356!167![$-412]yyyy\\. m\\. d\\.!2026-11-30",
                "46356!167![$-411]ggge\"年\"!2026-11-30",
                "46356.75!22!!2026-11-30 18:00",
                "0.75!20!!18:00"
            })
    void looksLikeItsFormat(String raw, int format, String pattern, String seen) {
        assertThat(NumberCell.text(raw, format, pattern, false)).isEqualTo(seen);
    }
}
