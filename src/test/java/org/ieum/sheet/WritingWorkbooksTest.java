package org.ieum.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.ieum.platform.CsvText;
import org.junit.jupiter.api.Test;

/** Files of ours become workbooks that say the same, in cells of the right kind. */
class WritingWorkbooksTest {

    private static final String CSV = CsvText.of(
            List.of("ref", "alias", "since", "max_learners", "share_lasting_longer", "phone"),
            Stream.of(
                    List.of("007", "=1+1", "2026-11-27", "3", "0.5000", "+82 10"),
                    List.of("12", "바다", "", "12", "-1", "010"),
                    List.of("-", "@x", "2026-02-28", "0", "0.25", "")));

    @Test
    void whatIsANumberOrADayIsOne() throws IOException {
        List<Row> rows = rows();
        assertThat(texts(rows.get(0)))
                .containsExactly("REF", "ALIAS", "SINCE", "MAX_LEARNERS", "SHARE_LASTING_LONGER", "PHONE");
        assertThat(types(rows.get(1)))
                .containsExactly(
                        CellType.STRING,
                        CellType.STRING,
                        CellType.NUMBER,
                        CellType.NUMBER,
                        CellType.NUMBER,
                        CellType.STRING);
        assertThat(rows.get(1).getCellAsDate(2).orElseThrow()).hasToString("2026-11-27T00:00");
        assertThat(rows.get(1).getCellAsNumber(3).orElseThrow()).isEqualByComparingTo("3");
        // A key is no number; nor is a telephone, and one text makes a column of texts.
        assertThat(rows.get(1).getCellText(0)).isEqualTo("007");
        assertThat(rows.get(2).getCellText(5)).isEqualTo("010");
    }

    @Test
    void noCellIsAFormulaAndNoneHasAnApostrophe() throws IOException {
        List<Row> rows = rows();
        assertThat(rows.get(1).getCellText(1)).isEqualTo("=1+1");
        assertThat(rows.get(1).getCellText(5)).isEqualTo("+82 10");
        assertThat(part("xl/worksheets/sheet1.xml")).doesNotContain("<f>");
    }

    @Test
    void theHeaderStaysAndFilters() throws IOException {
        String sheet = part("xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("state=\"frozen\"", "<autoFilter ref=\"A1:F4\"", "<col ");
        assertThat(part("xl/workbook.xml")).contains("name=\"people\"");
    }

    @Test
    void aFileWithoutRowsIsAHeader() throws IOException {
        byte[] file = WritingWorkbooks.of("x", "ref,since\r\n", title -> title);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(book.getFirstSheet().read()).hasSize(1);
        }
    }

    private static byte[] file() {
        return WritingWorkbooks.of("people", CSV, title -> title.toUpperCase(java.util.Locale.ROOT));
    }

    private static List<Row> rows() throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file()))) {
            return book.getFirstSheet().read();
        }
    }

    private static List<String> texts(Row row) {
        return row.stream().map(Cell::getText).toList();
    }

    private static List<CellType> types(Row row) {
        return row.stream().map(Cell::getType).toList();
    }

    private static String part(String name) throws IOException {
        try (ZipFile zip = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(file()))
                        .get();
                InputStream part = zip.getInputStream(zip.getEntry(name))) {
            return new String(part.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
