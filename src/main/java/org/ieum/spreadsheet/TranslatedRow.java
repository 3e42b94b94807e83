package org.ieum.spreadsheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ieum.kernel.Text;

/** One row of a table while it is said in the form of the contract. */
final class TranslatedRow {

    private final Map<String, String> cells = new HashMap<>();
    private final TableChoices choices;
    private final UnderstandingValues values;
    private final Map<Translated.UnknownValue, Integer> unknown;

    TranslatedRow(
            SourceRow row,
            TableChoices choices,
            UnderstandingValues values,
            Map<Translated.UnknownValue, Integer> unknown) {
        this.choices = choices;
        this.values = values;
        this.unknown = unknown;
        choices.meanings()
                .forEach((column, code) -> Meaning.parse(code).ifPresent(meaning -> say(meaning, row.at(column))));
    }

    /** What the row says, else what all rows say. Somebody without a key gets one by their address, else by their name. */
    String cell(String column, UnaryOperator<String> key) {
        String said = cells.getOrDefault(column, choices.constants().getOrDefault(column, ""));
        if (!said.isEmpty() || !column.equals("ref")) {
            return said;
        }
        String own = cells.getOrDefault("email", cells.getOrDefault("name", cells.getOrDefault("alias", "")));
        return own.isEmpty() ? "" : key.apply(Text.folded(own));
    }

    private void say(Meaning meaning, String text) {
        if (text.isEmpty()) {
            return;
        }
        // Parts of one column are its items.
        taught(meaning, text)
                .or(() -> values.read(meaning, text))
                .ifPresentOrElse(
                        said -> cells.merge(meaning.column(), said, TranslatedRow::join),
                        () -> unknown.merge(new Translated.UnknownValue(meaning, text), 1, Integer::sum));
    }

    private Optional<String> taught(Meaning meaning, String text) {
        return Optional.ofNullable(
                choices.taught().getOrDefault(meaning.code(), Map.of()).get(text));
    }

    private static String join(String before, String after) {
        return before.isEmpty() || after.isEmpty() ? before + after : before + ";" + after;
    }
}
