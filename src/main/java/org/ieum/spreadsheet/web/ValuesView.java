package org.ieum.spreadsheet.web;

import java.util.List;
import java.util.UUID;
import org.ieum.kernel.Coded;
import org.ieum.platform.Choice;
import org.ieum.spreadsheet.BringingTablesIn.NotUnderstood;
import org.ieum.spreadsheet.BringingTablesIn.Taught;
import org.ieum.spreadsheet.BringingTablesIn.WordsOfTable;
import org.ieum.spreadsheet.TableColumn;

/**
 * The page on which is told what words mean.
 *
 * @param count how many are not understood
 * @param more how many of them are not on this page
 * @param taught what was said before, and stands in this table
 * @param changed what was read by itself as something else than it says
 * @param moreChanged how much of it is not on this page
 */
record ValuesView(
        String path,
        int count,
        List<ValueRow> values,
        int more,
        List<TaughtRow> taught,
        List<TaughtRow> changed,
        int moreChanged) {

    /** A page is not longer than somebody's patience, and a form not than a request may be. */
    private static final int MOST = 50;

    private static final int MOST_CHANGED = 200;

    /** @param choices empty where it is written */
    record ValueRow(String meaning, String column, String text, int count, List<Choice> choices) {}

    /** @param meant in the reader's words where it is one of a list; empty if it says nothing */
    record TaughtRow(String meaning, String column, String text, int count, String meant) {}

    static ValuesView of(UUID id, WordsOfTable said, TableWords words) {
        List<NotUnderstood> unknown = said.unknown();
        return new ValuesView(
                TablePages.path(id),
                unknown.size(),
                unknown.stream().limit(MOST).map(value -> row(value, words)).toList(),
                Math.max(0, unknown.size() - MOST),
                said.taught().stream()
                        .limit(MOST)
                        .map(value -> row(value, words))
                        .toList(),
                said.changed().stream()
                        .limit(MOST_CHANGED)
                        .map(value -> row(value, words))
                        .toList(),
                Math.max(0, said.changed().size() - MOST_CHANGED));
    }

    private static TaughtRow row(Taught value, TableWords words) {
        return new TaughtRow(
                value.meaning(),
                column(value.meaning(), words),
                value.text(),
                value.count(),
                words.said(value.meaning(), value.meant()));
    }

    private static String column(String meaning, TableWords words) {
        return words.messages().name(Coded.parse(TableColumn.class, meaning.split("/", -1)[0]));
    }

    private static ValueRow row(NotUnderstood value, TableWords words) {
        String column = value.meaning().split("/", -1)[0];
        return new ValueRow(
                value.meaning(),
                words.messages().name(Coded.parse(TableColumn.class, column)),
                value.text(),
                value.count(),
                value.candidates().isEmpty()
                        ? words.values(column, "")
                        : value.candidates().stream()
                                .map(ref -> new Choice(ref, value.text() + " – " + ref))
                                .toList());
    }
}
