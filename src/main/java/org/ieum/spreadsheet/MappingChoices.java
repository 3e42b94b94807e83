package org.ieum.spreadsheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ieum.spreadsheet.value.Words;

/**
 * What was said of one table that holds for the next of its kind: by the names of its columns, not by their places.
 *
 * @param meanings by a column's {@link #names name} the code of what it means
 * @param constants what all rows say, where somebody said it
 */
record MappingChoices(Map<String, String> meanings, Map<String, String> constants) {

    MappingChoices {
        meanings = new TreeMap<>(meanings);
        constants = new TreeMap<>(constants);
    }

    /** What of some choices holds for the next table: what is usual is usual then, too, and a day of today is not. */
    static MappingChoices of(TableChoices choices, List<SourceColumn> columns, Map<String, String> usual) {
        Map<String, String> meanings = new TreeMap<>();
        names(columns).forEach((name, column) -> {
            if (choices.meanings().containsKey(column.index())) {
                meanings.put(name, choices.meanings().get(column.index()));
            }
        });
        Map<String, String> constants = new TreeMap<>(choices.constants());
        usual.forEach(constants::remove);
        return new MappingChoices(meanings, constants);
    }

    /** The same of another table; a column that it does not know is passed over. */
    TableChoices in(TableChoices choices, List<SourceColumn> columns) {
        Map<Integer, String> found = new HashMap<>();
        names(columns).forEach((name, column) -> {
            if (meanings.containsKey(name)) {
                found.put(column.index(), meanings.get(name));
            }
        });
        Map<String, String> said = new HashMap<>(choices.constants());
        said.putAll(constants);
        return choices.meaning(found, said);
    }

    /** The columns by their names as they are compared; of several with the same name, by their order among these. */
    static Map<String, SourceColumn> names(List<SourceColumn> columns) {
        Map<String, SourceColumn> named = new TreeMap<>();
        for (SourceColumn column : columns) {
            String name = Words.bare(column.name());
            int place = 1;
            while (named.containsKey(name + "#" + place)) {
                place++;
            }
            named.put(name + "#" + place, column);
        }
        return named;
    }
}
