package org.ieum.spreadsheet.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Fault;
import org.ieum.kernel.PageLanguage;
import org.ieum.platform.Flaw;
import org.ieum.platform.Flaw.Where;
import org.ieum.platform.FlawText;
import org.ieum.platform.HttpProblem;
import org.ieum.spreadsheet.TableColumn;

/**
 * The page with the rows that cannot be taken in.
 *
 * @param count of cells that are at fault, those too that are not listed
 */
record RowsView(String path, int count, List<FaultyRow> rows) {

    private static final int HEADER = 1;

    /** @param line of the table as its owner sees it; 0 if it is the whole table */
    record FaultyRow(int line, String reasons) {}

    /** By line; without what is wrong with the whole table. */
    Map<Integer, String> reasons() {
        return rows.stream()
                .filter(row -> row.line() > 0)
                .collect(Collectors.toMap(FaultyRow::line, FaultyRow::reasons));
    }

    static RowsView of(UUID id, HttpProblem problem, TableMessages words, PageLanguage language) {
        Map<Integer, String> reasons = new TreeMap<>();
        problem.flaws()
                .forEach(flaw -> reasons.merge(
                        flaw.where() instanceof Where.Cell cell && cell.line() > HEADER ? cell.line() : 0,
                        reason(flaw, words, language),
                        (before, after) -> before + " · " + after));
        return new RowsView(
                TablePages.path(id),
                problem.flawCount(),
                reasons.entrySet().stream()
                        .map(row -> new FaultyRow(row.getKey(), row.getValue()))
                        .toList());
    }

    /** What keys are made of is a pattern for programs. */
    private static boolean isKey(Flaw flaw) {
        return flaw.fault() == Fault.FORM && flaw.expected().startsWith("[");
    }

    private static String reason(Flaw flaw, TableMessages words, PageLanguage language) {
        String reason = isKey(flaw) ? words.keyForm() : FlawText.reason(flaw, language);
        return flaw.where() instanceof Where.Cell cell
                ? cell.column()
                        .flatMap(column -> Coded.find(TableColumn.class, column))
                        .map(column -> words.name(column) + ": " + reason)
                        .orElse(reason)
                : reason;
    }
}
