package org.ieum.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The rows of a file of people that has no flaws. They are read anew each time: 200,000 people with their hours are never held at
 * once.
 */
final class PeopleRows<L> {

    private final DataFile file;
    private final FileContent content;
    private final Function<CsvRow, L> parse;

    /** @param content can be opened as often as its rows are asked for */
    PeopleRows(DataFile file, FileContent content, Function<CsvRow, L> parse) {
        this.file = file;
        this.content = content;
        this.parse = parse;
    }

    /** Gives all rows out in their order, as many at a time as fit into one query and one batch. */
    void parts(Consumer<List<L>> taker) {
        List<L> part = new ArrayList<>();
        // What is wrong was said when they were read first.
        new CsvLines(file, new ImportFlaws()).read(content, row -> {
            part.add(parse.apply(row));
            if (part.size() == Chunks.SIZE) {
                taker.accept(List.copyOf(part));
                part.clear();
            }
        });
        if (!part.isEmpty()) {
            taker.accept(part);
        }
    }
}
