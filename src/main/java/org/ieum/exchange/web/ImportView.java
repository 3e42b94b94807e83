package org.ieum.exchange.web;

import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.ieum.exchange.ChangedLine;
import org.ieum.exchange.DataFile;
import org.ieum.exchange.LineCounts;
import org.ieum.exchange.draft.ImportOutcome;
import org.ieum.kernel.Coded;
import org.ieum.kernel.PageLanguage;
import org.ieum.platform.Flaw;
import org.ieum.platform.Flaw.Where;
import org.ieum.platform.FlawText;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Messages;

/**
 * The page on which files are chosen, and the one that shows what they would change.
 *
 * @param draft the files that are kept meanwhile; empty if there are none
 * @param notice what became of what was asked for last; may be empty
 * @param problem why nothing could be read; may be empty
 * @param flaws of cells, the first of them
 * @param warnings what may be a mistake
 * @param rest how many more lines change something than are shown
 * @param changed whether something else would change than was shown before
 */
record ImportView(
        ImportMessages words,
        PageLanguage language,
        String draft,
        String notice,
        String problem,
        List<FlawedCell> flaws,
        List<Part> parts,
        List<ImportedLine> lines,
        List<FlawedCell> warnings,
        int rest,
        boolean changed) {

    /** A cell at fault. */
    record FlawedCell(String file, int line, String column, String reason) {

        /** With the file named as the reader chose it. */
        FlawedCell in(ImportMessages words) {
            return new FlawedCell(name(Coded.parse(DataFile.class, file), words), line, column, reason);
        }
    }

    /** What a file would do. */
    record Part(String file, LineCounts tally) {}

    /** What a line would do. */
    record ImportedLine(String file, ChangedLine change) {}

    static ImportView empty(PageLanguage language) {
        return new ImportView(
                Messages.in(language, ImportMessages.class),
                language,
                "",
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0,
                false);
    }

    static ImportView of(UUID draft, ImportOutcome changes, PageLanguage language) {
        ImportMessages words = Messages.in(language, ImportMessages.class);
        return new ImportView(
                words,
                language,
                draft.toString(),
                "",
                "",
                List.of(),
                changes.tallies().entrySet().stream()
                        .map(file -> new Part(name(file.getKey(), words), file.getValue()))
                        .toList(),
                changes.lines().stream()
                        .map(line -> new ImportedLine(name(line.file(), words), line))
                        .toList(),
                changes.doubts().stream()
                        .map(flaw -> flawed(flaw, language).in(words))
                        .toList(),
                changes.changing() - changes.lines().size(),
                changes.changed());
    }

    ImportView taken(int created, int updated) {
        return with(words.taken(created, updated), "", List.of());
    }

    ImportView undone(int lines) {
        return with(words.undone(lines), "", List.of());
    }

    ImportView touched() {
        return with("", words.touched(), List.of());
    }

    ImportView nothingChosen() {
        return with("", words.nothingChosen(), List.of());
    }

    ImportView flawed(HttpProblem problem) {
        return with(
                "",
                words.flaws(problem.flawCount()),
                problem.flaws().stream().map(flaw -> flawed(flaw, language)).toList());
    }

    /** Where the numbers of what was taken in are shown. */
    static String doneAt(ImportOutcome changes) {
        return UriBuilder.fromPath("/import")
                .queryParam("created", sum(changes, LineCounts::created))
                .queryParam("updated", sum(changes, LineCounts::updated))
                .build()
                .toString();
    }

    public boolean changesNothing() {
        return lines.isEmpty();
    }

    private static FlawedCell flawed(Flaw flaw, PageLanguage language) {
        String reason = FlawText.reason(flaw, language);
        return flaw.where() instanceof Where.Cell cell
                ? new FlawedCell(cell.file(), cell.line(), cell.column().orElse(""), reason)
                : new FlawedCell("", 0, "", reason);
    }

    private ImportView with(String notice, String problem, List<FlawedCell> flaws) {
        return new ImportView(words, language, draft, notice, problem, flaws, parts, lines, warnings, rest, changed);
    }

    private static int sum(ImportOutcome changes, ToIntFunction<LineCounts> number) {
        return changes.tallies().values().stream().mapToInt(number).sum();
    }

    private static String name(DataFile file, ImportMessages words) {
        return words.kindOf(file);
    }
}
