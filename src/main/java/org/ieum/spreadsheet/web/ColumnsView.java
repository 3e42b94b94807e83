package org.ieum.spreadsheet.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.kernel.Coded;
import org.ieum.platform.Choice;
import org.ieum.spreadsheet.RememberingMappings.NamedMapping;
import org.ieum.spreadsheet.TableColumn;
import org.ieum.spreadsheet.TableInWork;
import org.ieum.spreadsheet.TableInWork.ColumnInWork;
import org.ieum.spreadsheet.TableInWork.Sample;
import org.ieum.spreadsheet.source.TextEncoding;

/**
 * The page on which a table's columns are told.
 *
 * @param path where its forms go
 * @param sheets empty if there is none to choose
 * @param encodings empty in a workbook
 * @param separators empty in a workbook
 * @param mapping the name of the one by which it is read; empty for none
 * @param mappings those of such tables that are kept
 */
record ColumnsView(
        String path,
        List<Choice> sheets,
        List<Choice> encodings,
        List<Choice> separators,
        List<Choice> heads,
        List<ColumnRow> columns,
        List<Lacking> lacking,
        String mapping,
        List<Choice> mappings) {

    private static final List<TextEncoding> ENCODINGS = List.of(
            TextEncoding.UTF_8,
            TextEncoding.CP949,
            TextEncoding.GB18030,
            TextEncoding.BIG5,
            TextEncoding.SHIFT_JIS,
            TextEncoding.UTF_16LE,
            TextEncoding.UTF_16BE);
    private static final List<String> SEPARATORS = List.of(",", ";", "\t", "|");

    /** A column, and what it may mean. */
    record ColumnRow(int index, String name, boolean used, List<Choice> meanings, List<Sample> samples) {}

    /**
     * What a table does not say.
     *
     * @param choices empty where it is written
     */
    record Lacking(String column, String label, String value, List<Choice> choices) {

        /** Of its field. */
        public String id() {
            return "all-" + column;
        }
    }

    static ColumnsView of(TableInWork table, List<NamedMapping> kept, TableWords words) {
        return new ColumnsView(
                TablePages.path(table.id()),
                table.sheets().size() < 2
                        ? List.of()
                        : numbered(table.sheets(), table.how().sheet()),
                table.how().encoding().isEmpty()
                        ? List.of()
                        : Choice.of(
                                ENCODINGS,
                                words.messages()::writtenIn,
                                table.how().encoding()),
                table.how().separator().isEmpty()
                        ? List.of()
                        : choices(SEPARATORS, table.how().separator(), sign -> sign.equals("\t") ? "Tab" : sign),
                heads(table, words),
                table.columns().stream()
                        .map(column -> row(column, table, words))
                        .toList(),
                lacking(table, words),
                table.mapping(),
                kept.stream()
                        .filter(mapping -> mapping.file() == table.file())
                        .map(mapping -> new Choice(
                                Long.toString(mapping.id()),
                                mapping.name(),
                                mapping.name().equals(table.mapping())))
                        .toList());
    }

    /** What it was taken for: nothing of it is seen in the five rows where it is wrong by little. */
    public String readAs() {
        return Stream.of(sheets, encodings, separators)
                .flatMap(List::stream)
                .filter(Choice::chosen)
                .map(Choice::label)
                .collect(Collectors.joining(" · "));
    }

    private static List<Choice> numbered(List<String> names, int chosen) {
        List<Choice> choices = new ArrayList<>();
        for (String name : names) {
            choices.add(new Choice(Integer.toString(choices.size()), name, choices.size() == chosen));
        }
        return choices;
    }

    private static List<Choice> choices(
            List<String> values, String chosen, java.util.function.UnaryOperator<String> label) {
        return values.stream()
                .map(value -> new Choice(value, label.apply(value), value.equals(chosen)))
                .toList();
    }

    private static List<Choice> heads(TableInWork table, TableWords words) {
        return table.heads().entrySet().stream()
                .map(head -> new Choice(
                        Integer.toString(head.getKey()),
                        words.messages().headerLine(head.getKey(), head.getValue()),
                        head.getKey() == table.how().header()))
                .toList();
    }

    private static ColumnRow row(ColumnInWork column, TableInWork table, TableWords words) {
        return new ColumnRow(
                column.index(),
                column.name(),
                !column.meaning().isEmpty(),
                words.meanings(table.file(), column.meaning()),
                column.samples().stream()
                        .map(sample -> new Sample(sample.text(), words.said(column.meaning(), sample.becomes())))
                        .toList());
    }

    private static List<Lacking> lacking(TableInWork table, TableWords words) {
        Map<String, String> said = table.constants();
        List<Lacking> lacking = new ArrayList<>();
        table.lacking()
                .forEach(column -> lacking.add(new Lacking(
                        column,
                        words.messages().name(Coded.parse(TableColumn.class, column)),
                        said.getOrDefault(column, ""),
                        words.values(column, said.getOrDefault(column, "")))));
        if (said.containsKey("lessons")) {
            lacking.add(new Lacking(
                    "lessons", words.messages().lessons(), said.get("lessons"), words.lessons(said.get("lessons"))));
        }
        return lacking;
    }
}
