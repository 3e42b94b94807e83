package org.ieum.listing;

import static org.assertj.core.api.Assertions.assertThat;

import org.ieum.listing.ListCell.ListPiece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers are read in one line. */
class ListCellTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-06-22 | true",
                "2026-06-22 19:00 | true",
                "3 weeks | true",
                "English | false",
                "a long sentence that has the number 7 in it | false",
            })
    void shortTextsWithANumberStayWhole(String text, boolean whole) {
        assertThat(ListCell.of(text).pieces()).containsExactly(new ListPiece(text, whole));
    }

    @Test
    void severalTimesStayWholeOneByOne() {
        assertThat(ListCell.of("Mon 19:00–20:00, Wed 19:00–20:00, Fri 19:00–20:00")
                        .pieces())
                .containsExactly(
                        new ListPiece("Mon 19:00–20:00, ", true),
                        new ListPiece("Wed 19:00–20:00, ", true),
                        new ListPiece("Fri 19:00–20:00", true));
        assertThat(ListCell.of("").pieces()).containsExactly(new ListPiece("", false));
    }
}
