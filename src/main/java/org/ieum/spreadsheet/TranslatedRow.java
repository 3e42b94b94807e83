package org.ieum.spreadsheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ieum.catalogue.District;
import org.ieum.exchange.StoredCells;
import org.ieum.kernel.Text;
import org.ieum.spreadsheet.Translated.ReadAs;
import org.ieum.spreadsheet.Translated.TableValue;
import org.ieum.spreadsheet.source.SourceRow;
import org.ieum.spreadsheet.value.Meaning;
import org.ieum.spreadsheet.value.UnderstandingValues;

/** One row of a table while it is said in the form of the contract. */
final class TranslatedRow {

    /** What stands in a row of its own meaning even if that is nothing: somebody emptied the cell. */
    private static final Set<String> MAY_BE_EMPTIED = Set.of("email", "city", "tutor_gender");

    private final Map<String, String> cells = new HashMap<>();
    private final Set<String> columns = new HashSet<>();
    private final int line;
    private final TableChoices choices;
    private final UnderstandingValues values;
    private final Counts counts;

    /** What was met so far, and how often, in the order in which it was met. */
    record Counts(Map<TableValue, Integer> unknown, Map<TableValue, Integer> taught, Map<TableValue, ReadAs> changed) {

        /** Nobody reads more; of 200,000 moments each may be another. */
        private static final int MOST_CHANGED = 1_000;

        static Counts none() {
            return new Counts(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        }

        void changed(TableValue value, String becomes) {
            if (changed.size() < MOST_CHANGED || changed.containsKey(value)) {
                changed.merge(value, new ReadAs(becomes, 1), (before, one) -> before.again());
            }
        }
    }

    TranslatedRow(SourceRow row, TableChoices choices, UnderstandingValues values, Counts counts) {
        this.line = row.line();
        this.choices = choices;
        this.values = values;
        this.counts = counts;
        choices.meanings()
                .forEach((column, code) -> Meaning.parse(code)
                        .filter(meaning -> !meaning.equals(Meaning.DISTRICT))
                        .ifPresent(meaning -> {
                            columns.add(meaning.column());
                            say(meaning, row.at(column));
                        }));
        choices.meanings().forEach((column, code) -> {
            if (code.equals(Meaning.DISTRICT.code())) {
                district(row.at(column));
            }
        });
    }

    int line() { return line; }

    /** By what {@link StoredCells} knows it. */
    String key(UnaryOperator<String> key) {
        return StoredCells.key(choices.file(), column -> fresh(column, key));
    }

    /** What the row says; else, of somebody who is known, what is stored, and of somebody new, what all rows say. */
    String cell(String column, UnaryOperator<String> key, Optional<Map<String, String>> stored) {
        String said = cells.getOrDefault(column, "");
        if (!said.isEmpty() || stored.isEmpty() || column.equals("ref")) {
            return fresh(column, key);
        }
        return columns.contains(column) && MAY_BE_EMPTIED.contains(column)
                ? ""
                : stored.get().getOrDefault(column, "");
    }

    /** Somebody without a key gets one by their address, else by their name. */
    private String fresh(String column, UnaryOperator<String> key) {
        String said = cells.getOrDefault(column, choices.constants().getOrDefault(column, ""));
        if (!said.isEmpty() || !column.equals("ref")) {
            return said;
        }
        return Stream.of("email", "name", "alias")
                .map(own -> cells.getOrDefault(own, ""))
                .filter(own -> !own.isEmpty())
                .findFirst()
                .map(own -> key.apply(Text.folded(own)))
                .orElse("");
    }

    private void say(Meaning meaning, String text) {
        if (text.isEmpty()) {
            return;
        }
        // Parts of one column are its items.
        taught(meaning, text)
                .or(() -> read(meaning, text))
                .ifPresentOrElse(
                        said -> cells.merge(meaning.column(), said, TranslatedRow::join),
                        () -> counts.unknown().merge(new TableValue(meaning, text), 1, Integer::sum));
    }

    /** Of the city that the row says: there is a 중구 in most large ones. */
    private void district(String text) {
        if (text.isEmpty()) {
            return;
        }
        String city = cells.getOrDefault("city", choices.constants().getOrDefault("city", ""));
        String of = District.find(city).map(District::city).orElse(city);
        taught(Meaning.DISTRICT, text)
                .or(() -> values.read(Meaning.DISTRICT, text).filter(String::isEmpty))
                .or(() -> within(of.isEmpty() ? text : of + " " + text))
                .ifPresentOrElse(
                        said -> live(said, city),
                        () -> counts.unknown().merge(new TableValue(Meaning.DISTRICT, text), 1, Integer::sum));
    }

    /** Told with its city: of what stands there alone nobody could say whether it is right. */
    private Optional<String> within(String text) {
        Optional<String> said = values.read(Meaning.of("city"), text);
        said.ifPresent(becomes -> counts.changed(new TableValue(Meaning.DISTRICT, text), becomes));
        return said;
    }

    private void live(String said, String city) {
        cells.put("city", said.isEmpty() ? city : said);
    }

    private Optional<String> read(Meaning meaning, String text) {
        Optional<String> said = values.read(meaning, text);
        said.filter(becomes -> !becomes.equals(text))
                .ifPresent(becomes -> counts.changed(new TableValue(meaning, text), becomes));
        return said;
    }

    private Optional<String> taught(Meaning meaning, String text) {
        Optional<String> said = Optional.ofNullable(
                choices.taught().getOrDefault(meaning.code(), Map.of()).get(text));
        said.ifPresent(found -> counts.taught().merge(new TableValue(meaning, text), 1, Integer::sum));
        return said;
    }

    private static String join(String before, String after) {
        return before.isEmpty() || after.isEmpty() ? before + after : before + ";" + after;
    }
}
