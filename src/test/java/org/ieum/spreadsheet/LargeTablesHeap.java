package org.ieum.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.ieum.exchange.DataFile;
import org.ieum.spreadsheet.source.RecognizingTables;
import org.ieum.spreadsheet.source.TableFile;
import org.ieum.spreadsheet.source.TableForm;
import org.ieum.spreadsheet.value.UnderstandingValues;
import org.ieum.spreadsheet.value.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The largest tables that come in are understood in a heap of 300 MB: {@code ./mvnw -Ptables}.
 */
class LargeTablesHeap {

    /** With the header as many as are read. */
    private static final int ROWS = 199_999;

    private static final long MOST_BYTES = 64L << 20;

    private static final UnderstandingValues VALUES = new UnderstandingValues(
            new Vocabulary(
                    Map.of("서울", "Seoul", "부산", "Busan"),
                    Map.of("영어", "english", "수학", "math"),
                    Map.of("저녁", "19:00-22:00")),
            "1x60");

    private final Random chance = new Random(17);

    @TempDir
    Path folder;

    @Test
    void aText() throws IOException {
        Path file = folder.resolve("large.csv");
        try (Writer out = Files.newBufferedWriter(file)) {
            lines(out);
        }
        understood(file);
    }

    @Test
    void aWorkbookWithItsWordsInTheCells() throws IOException {
        understood(workbook(true));
    }

    @Test
    void aWorkbookWithSharedWords() throws IOException {
        understood(workbook(false));
    }

    private void lines(Writer out) throws IOException {
        out.write("이름,이메일,성별,도시,배우고 싶은 과목,가능한 시간,한마디\n");
        for (int row = 0; row < ROWS; row++) {
            out.write(String.join(",", cells(row, 210)));
            out.write('\n');
        }
    }

    private String[] cells(int row, int remark) {
        return new String[] {
            "이름" + row,
            "a" + row + "@people.test",
            row % 2 == 0 ? "여" : "남",
            row % 3 == 0 ? "서울" : "부산",
            row % 5 == 0 ? "수학" : "영어",
            "월 수 저녁 7시~9시",
            noise(remark)
        };
    }

    /** What no archive makes smaller. */
    private String noise(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) ('a' + chance.nextInt(26)));
        }
        return text.toString();
    }

    private Path workbook(boolean inline) throws IOException {
        Path file = folder.resolve("large.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("사람들");
            String[] heads = "이름,이메일,성별,도시,배우고 싶은 과목,가능한 시간,한마디".split(",", -1);
            for (int column = 0; column < heads.length; column++) {
                sheet.value(0, column, heads[column]);
            }
            // Shared words are read at once and may be no more than 96 MB: a name, an address, a remark for each.
            int remark = inline ? 380 : 40;
            for (int row = 0; row < ROWS; row++) {
                String[] cells = cells(row, remark);
                for (int column = 0; column < cells.length; column++) {
                    if (inline) {
                        sheet.inlineString(row + 1, column, cells[column]);
                    } else {
                        sheet.value(row + 1, column, cells[column]);
                    }
                }
                if (row % 1_000 == 0) {
                    sheet.flush();
                }
            }
        }
        return file;
    }

    private void understood(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path);
                TableFile file = TableFile.of(in, folder)) {
            understood(file);
        }
    }

    private static void understood(TableFile file) {
        assertThat(file.size()).isBetween(MOST_BYTES / 8, MOST_BYTES);
        long began = System.nanoTime();
        TableForm form = RecognizingTables.recognize(file);
        int header = TableHead.of(file, form).likelyHeader();
        Map<Integer, String> meanings = new HashMap<>();
        new GuessingMeanings(VALUES)
                .guess(DataFile.LEARNERS, TableHead.of(file, form).columns(header))
                .forEach((column, meaning) -> meanings.put(column, meaning.code()));
        Map<String, String> usual =
                UsualValues.of(DataFile.LEARNERS, LocalDate.of(2026, 11, 27), ZoneId.of("Asia/Seoul"));
        TableChoices choices =
                TableChoices.blank(DataFile.LEARNERS, form.how(header), usual).meaning(meanings, usual);
        Translated said = new TranslatingTables(VALUES, own -> "t-" + own.hashCode(), StoredRows.NONE)
                .translate(file, form, choices);
        assertThat(said.lines()).hasSize(ROWS);
        assertThat(said.unknown()).isEmpty();
        System.out.printf(
                Locale.ROOT,
                "%s of %d MB, %d rows: %.1f s, %d MB in our form, heap %d MB%n",
                form.getClass().getSimpleName(),
                file.size() >> 20,
                said.lines().size(),
                (System.nanoTime() - began) / 1e9,
                said.csv().size() >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
    }
}
