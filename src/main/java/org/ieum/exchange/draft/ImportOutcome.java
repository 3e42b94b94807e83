package org.ieum.exchange.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ieum.exchange.ChangedLine;
import org.ieum.exchange.DataFile;
import org.ieum.exchange.ImportChanges;
import org.ieum.exchange.LineCounts;
import org.ieum.kernel.Fault;
import org.ieum.platform.Flaw;
import org.ieum.platform.Flaw.Where;
import org.ieum.platform.HttpProblem;

/**
 * What came of files when a job tried them or took them in.
 *
 * @param tallies the numbers of each file
 * @param lines the first of those that change something
 * @param changing how many change something
 * @param warnings what may be a mistake, the first of it
 * @param flaws what is wrong, the first of it; then nothing is changed
 * @param flawCount all of what is wrong
 * @param changed whether they would change something else now than was shown before
 */
public record ImportOutcome(
        Map<DataFile, LineCounts> tallies,
        List<ChangedLine> lines,
        int changing,
        List<Spot> warnings,
        List<Spot> flaws,
        int flawCount,
        boolean changed) {

    /** A flaw as it is kept. */
    public record Spot(String file, int line, String column, Fault fault, String value, String expected) {

        static Spot of(Flaw flaw) {
            Where.Cell cell = (Where.Cell) flaw.where();
            return new Spot(
                    cell.file(), cell.line(), cell.column().orElse(null), flaw.fault(), flaw.value(), flaw.expected());
        }

        Flaw flaw() {
            return new Flaw(new Where.Cell(file, line, Optional.ofNullable(column)), fault, value, expected);
        }

        /** Hidden, because it would end up in a log. */
        @Override
        public String toString() {
            return "Spot[" + file + " " + line + "]";
        }
    }

    static ImportOutcome of(ImportChanges changes, boolean changed) {
        return new ImportOutcome(
                changes.tallies(),
                changes.lines(),
                changes.count(),
                changes.warnings().stream().map(Spot::of).toList(),
                List.of(),
                0,
                changed);
    }

    static ImportOutcome refused(HttpProblem problem) {
        return new ImportOutcome(
                Map.of(),
                List.of(),
                0,
                List.of(),
                problem.flaws().stream().map(Spot::of).toList(),
                problem.flawCount(),
                false);
    }

    /** The same, to be looked at once more. */
    ImportOutcome again() {
        return new ImportOutcome(tallies, lines, changing, warnings, flaws, flawCount, true);
    }

    /** How many rows the files have. */
    public int rows() {
        return tallies.values().stream()
                .mapToInt(tally -> tally.created() + tally.updated() + tally.unchanged())
                .sum();
    }

    /** What may be a mistake. */
    public List<Flaw> doubts() {
        return warnings.stream().map(Spot::flaw).toList();
    }

    /** Every cell at fault. */
    public HttpProblem problem() {
        return HttpProblem.invalid(flaws.stream().map(Spot::flaw).toList(), flawCount);
    }

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "ImportOutcome[" + changing + "]";
    }
}
