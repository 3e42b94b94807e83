package org.ieum.spreadsheet;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ieum.exchange.DataFile;
import org.ieum.spreadsheet.value.Meaning;
import org.ieum.spreadsheet.value.UnderstandingValues;
import org.ieum.spreadsheet.value.Words;

/** Says what each column probably means, by what stands over it, else by what it holds. Somebody looks at it before it counts. */
final class GuessingMeanings {

    /** By which a column is known without a header, the surest first. */
    private static final List<String> BY_CONTENT = List.of("gender", "city", "availability", "languages", "delivery");

    private final UnderstandingValues values;
    private final Words days = Words.named("day");
    private final Words languages = Words.named("language");
    private final Words districts = Words.named("place");

    GuessingMeanings(UnderstandingValues values) {
        this.values = values;
    }

    /** By the place of each column that is understood; no meaning twice, but for parts of one. */
    Map<Integer, Meaning> guess(DataFile file, List<SourceColumn> columns) {
        Map<Integer, Meaning> found = new LinkedHashMap<>();
        for (SourceColumn column : columns) {
            byHeader(file, column)
                    .filter(meaning -> !found.containsValue(meaning))
                    .ifPresent(meaning -> found.put(column.index(), meaning));
        }
        for (SourceColumn column : columns) {
            if (!found.containsKey(column.index())) {
                byContent(file, column)
                        .filter(meaning -> !found.containsValue(meaning))
                        .ifPresent(meaning -> found.put(column.index(), meaning));
            }
        }
        return found;
    }

    private Optional<Meaning> byHeader(DataFile file, SourceColumn column) {
        String name = Words.bare(column.name());
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return HeaderWords.of(file)
                .filter(word -> word.bare().equals(name))
                .findFirst()
                .or(() -> HeaderWords.of(file)
                        .filter(word -> word.bare().length() > 1 && name.contains(word.bare()))
                        .max(Comparator.comparingInt(word -> word.bare().length())))
                .map(word -> part(word.column(), column.name()))
                .or(() -> day(file, name));
    }

    /** The second of two rows of headers says a day alone. */
    private Optional<Meaning> day(DataFile file, String name) {
        return days.find(name)
                .filter(day -> file.columns().contains("availability"))
                .map(day -> new Meaning("availability", day));
    }

    /** Forms have a column a day: {@code 가능한 시간 [월요일]}. */
    private Meaning part(String column, String header) {
        int bracket = Math.max(header.lastIndexOf('['), header.lastIndexOf('('));
        String within = bracket < 0 ? header : header.substring(bracket);
        return switch (column) {
            case "availability" -> new Meaning(column, days.find(within).orElse(""));
            case "languages" -> new Meaning(column, languages.find(within).orElse(""));
            case "city" -> new Meaning(column, districts.find(within).orElse(""));
            default -> Meaning.of(column);
        };
    }

    private Optional<Meaning> byContent(DataFile file, SourceColumn column) {
        Set<String> known = Set.copyOf(file.columns());
        if (column.samples().isEmpty()) {
            return Optional.empty();
        }
        if (known.contains("email")
                && column.samples().stream()
                        .allMatch(text -> TableHead.ADDRESS.matcher(text).matches())) {
            return Optional.of(Meaning.of("email"));
        }
        return BY_CONTENT.stream()
                .filter(known::contains)
                .map(Meaning::of)
                .filter(meaning -> column.samples().stream()
                        .allMatch(text -> values.read(meaning, text)
                                .filter(said -> !said.isEmpty())
                                .isPresent()))
                .findFirst();
    }
}
