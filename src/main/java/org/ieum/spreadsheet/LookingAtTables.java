package org.ieum.spreadsheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ieum.spreadsheet.TableInWork.ColumnInWork;
import org.ieum.spreadsheet.TableInWork.Sample;
import org.ieum.spreadsheet.source.TableFile;
import org.ieum.spreadsheet.source.TableForm;
import org.ieum.spreadsheet.value.Meaning;
import org.ieum.spreadsheet.value.UnderstandingValues;

/** Puts a table beside what it becomes. */
final class LookingAtTables {

    /** How much of a line is shown where a header is chosen. */
    private static final int LONGEST = 80;

    private static final int MOST_HEADS = 20;

    /** Nothing is lacking where one of these is empty. */
    private static final Set<String> MAY_BE_EMPTY = Set.of("ref", "email", "city", "tutor_gender");

    private final UnderstandingValues values;

    LookingAtTables(UnderstandingValues values) {
        this.values = values;
    }

    TableInWork look(UUID id, TableFile file, TableForm form, TableChoices choices) {
        TableHead head = TableHead.of(file, form);
        List<ColumnInWork> columns = head.columns(choices.how().header()).stream()
                .map(column -> column(column, choices))
                .toList();
        Set<String> meant = columns.stream()
                .flatMap(column -> Meaning.parse(column.meaning()).stream())
                .map(Meaning::column)
                .collect(Collectors.toSet());
        return new TableInWork(
                id,
                choices.file(),
                form instanceof TableForm.Workbook workbook ? workbook.sheets() : List.of(),
                choices.how(),
                heads(head),
                columns,
                choices.constants(),
                choices.file().columns().stream()
                        .filter(column -> !meant.contains(column) && !MAY_BE_EMPTY.contains(column))
                        .toList(),
                choices.mapping());
    }

    private ColumnInWork column(SourceColumn column, TableChoices choices) {
        Optional<Meaning> meaning = Meaning.parse(choices.meanings().getOrDefault(column.index(), ""));
        return new ColumnInWork(
                column.index(),
                column.name(),
                meaning.map(Meaning::code).orElse(""),
                column.samples().stream()
                        .map(text -> new Sample(
                                text,
                                meaning.flatMap(known -> read(known, text, choices))
                                        .map(said -> said.isEmpty() ? BringingTablesIn.NOTHING : said)
                                        .orElse("")))
                        .toList());
    }

    private Optional<String> read(Meaning meaning, String text, TableChoices choices) {
        Map<String, String> taught = choices.taught().getOrDefault(meaning.code(), Map.of());
        return Optional.ofNullable(taught.get(text)).or(() -> values.read(meaning, text));
    }

    private static Map<Integer, String> heads(TableHead head) {
        Map<Integer, String> heads = new LinkedHashMap<>();
        head.rows().stream().limit(MOST_HEADS).forEach(row -> {
            String text = String.join(
                    " · ", row.cells().stream().filter(cell -> !cell.isEmpty()).toList());
            heads.put(row.line(), text.substring(0, Math.min(LONGEST, text.length())));
        });
        return heads;
    }
}
