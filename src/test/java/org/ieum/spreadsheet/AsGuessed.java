package org.ieum.spreadsheet;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ieum.exchange.DataFile;
import org.ieum.spreadsheet.source.RecognizingTables;
import org.ieum.spreadsheet.source.TableFile;
import org.ieum.spreadsheet.source.TableForm;
import org.ieum.spreadsheet.value.UnderstandingValues;
import org.ieum.spreadsheet.value.Vocabulary;

/** Tables with what is guessed of them. */
final class AsGuessed {

    private static final UnderstandingValues VALUES = new UnderstandingValues(
            new Vocabulary(
                    Map.of("서울", "Seoul", "부산", "Busan"),
                    Map.of("영어", "english", "수학", "math"),
                    Map.of("오전", "09:00-12:00", "오후", "13:00-18:00", "저녁", "19:00-22:00")),
            "1x60");

    private AsGuessed() {}

    static Translated translated(TableFile file, DataFile kind) {
        return translated(file, RecognizingTables.recognize(file), kind);
    }

    static Translated translated(TableFile file, TableForm form, DataFile kind) {
        TableHead head = TableHead.of(file, form);
        Map<Integer, String> codes = new HashMap<>();
        new GuessingMeanings(VALUES)
                .guess(kind, head.columns(head.likelyHeader()))
                .forEach((column, meaning) -> codes.put(column, meaning.code()));
        TableChoices choices = TableChoices.blank(kind, form.how(head.likelyHeader()), Map.of())
                .meaning(codes, Map.of());
        return new TranslatingTables(VALUES, own -> "k-" + own, StoredRows.NONE).translate(file, form, choices);
    }

    /** What a column of the contract says, row by row. */
    static List<String> column(Translated said, String name) {
        List<List<String>> rows = CsvReader.builder().ofCsvRecord(TranslatingTablesTest.text(said)).stream()
                .map(CsvRecord::getFields)
                .toList();
        int column = rows.get(0).indexOf(name);
        return rows.stream().skip(1).map(row -> row.get(column)).toList();
    }
}
