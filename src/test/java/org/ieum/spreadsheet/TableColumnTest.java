package org.ieum.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.ieum.exchange.DataFile;
import org.ieum.spreadsheet.value.Words;
import org.junit.jupiter.api.Test;

class TableColumnTest {

    @Test
    void hasEachColumnOfTheContractAndNoOther() {
        Set<String> columns = Arrays.stream(DataFile.values())
                .flatMap(file -> file.columns().stream())
                .collect(Collectors.toSet());
        assertThat(Arrays.stream(TableColumn.values()).map(TableColumn::code))
                .containsExactlyInAnyOrderElementsOf(columns);
    }

    @Test
    void hasWordsForEachThatAHeaderMayHave() {
        Set<String> headers = Words.load("/spreadsheet/headers.properties").stringPropertyNames();
        assertThat(Arrays.stream(TableColumn.values()).map(TableColumn::code)).containsAll(headers);
    }
}
