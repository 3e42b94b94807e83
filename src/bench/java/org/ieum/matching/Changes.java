package org.ieum.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What changed since the last table: of each size and method that both have the means, before and now. */
final class Changes {

    private static final List<Column> FIGURES = List.of(
            Column.WEIGHT,
            Column.OF_OWN_BOUND,
            Column.OF_BEST_BOUND,
            Column.NEAR_SECONDS,
            Column.IN_PERSON,
            Column.WISHES,
            Column.SAME_TIMES,
            Column.DAYS,
            Column.WALL,
            Column.HEAP);

    private final List<ResultRow> last;
    private final List<ResultRow> rows;

    Changes(List<ResultRow> last, List<ResultRow> rows) {
        this.last = last;
        this.rows = rows;
    }

    void write(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("| sets | method | code | "
                + FIGURES.stream().map(figure -> figure.title).collect(Collectors.joining(" | ")) + " |");
        lines.add("| --- | --- | --- |" + " ---: |".repeat(FIGURES.size()));
        var before = Summary.byKind(last);
        Summary.byKind(rows).forEach((kind, now) -> {
            if (before.containsKey(kind)) {
                lines.add(line(kind, before.get(kind)));
                lines.add(line(kind, now));
            }
        });
        Files.write(folder.resolve("changes.md"), lines);
    }

    private static String line(List<String> kind, List<ResultRow> its) {
        String codes = its.stream().map(row -> row.get(Column.CODE)).distinct().collect(Collectors.joining(", "));
        return Stream.concat(
                        Stream.of(its.size() + " × " + kind.get(0), kind.get(1), codes),
                        FIGURES.stream().map(figure -> Summary.mean(its, figure)))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
