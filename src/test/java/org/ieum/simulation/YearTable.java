package org.ieum.simulation;

import java.util.Map;
import java.util.stream.Collectors;

/** The figures as Markdown. */
final class YearTable {

    private YearTable() {}

    /** @param byPlanning for each way of planning its figures, by name */
    static String of(Map<String, Map<String, String>> byPlanning, Map<String, Long> mails) {
        StringBuilder text = new StringBuilder("| | ")
                .append(String.join(" | ", byPlanning.keySet()))
                .append(" |\n|---|")
                .append("---:|".repeat(byPlanning.size()))
                .append('\n');
        for (String figure : byPlanning.values().iterator().next().keySet()) {
            text.append("| ")
                    .append(figure)
                    .append(" | ")
                    .append(byPlanning.values().stream()
                            .map(figures -> figures.get(figure))
                            .collect(Collectors.joining(" | ")))
                    .append(" |\n");
        }
        text.append("\n| mail | a year |\n|---|---:|\n");
        mails.forEach((kind, count) ->
                text.append("| ").append(kind).append(" | ").append(count).append(" |\n"));
        return text.toString();
    }
}
