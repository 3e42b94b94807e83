package org.ieum.testing;

import java.util.List;
import java.util.stream.Collectors;
import org.ieum.person.Fact;

/**
 * The columns of a file of people: those that a test fills, then those that it does not name, of which nobody said
 * anything. A fact that is added to the description is in the files of all tests at once.
 *
 * @param named as a header has them
 */
public record FileColumns(List<? extends Fact<?>> described, String named) {

    /** The first line. */
    public String header() {
        return line(named, unnamed().stream().map(column -> "," + column).collect(Collectors.joining()));
    }

    /** One person's line, with an empty cell for each column that is not named. */
    public String row(String cells) {
        return line(cells, ",".repeat(unnamed().size()));
    }

    private List<String> unnamed() {
        List<String> given = List.of(named.strip().split(",", -1));
        return described.stream()
                .map(Fact::column)
                .filter(column -> !given.contains(column))
                .toList();
    }

    private static String line(String cells, String more) {
        return cells.endsWith("\n") ? cells.substring(0, cells.length() - 1) + more + "\n" : cells + more;
    }
}
