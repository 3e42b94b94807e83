package org.ieum.spreadsheet;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ieum.exchange.DataFile;

/**
 * What somebody said of their table so far.
 *
 * @param file as which file of the contract it comes in
 * @param sheet the place of a sheet; nothing in a text
 * @param encoding how a text is written; empty in a workbook
 * @param separator what separates its cells; empty in a workbook
 * @param header the line with the names of the columns
 * @param meanings by the place of a column the code of what it means
 * @param constants by the column of the contract what all rows say that the table does not
 * @param taught by the code of a meaning, by what stands there, what it means
 * @param left lines that are left out
 */
record TableChoices(
        DataFile file,
        int sheet,
        String encoding,
        String separator,
        int header,
        Map<Integer, String> meanings,
        Map<String, String> constants,
        Map<String, Map<String, String>> taught,
        Set<Integer> left) {

    TableChoices {
        meanings = new TreeMap<>(meanings);
        constants = new TreeMap<>(constants);
        taught = new TreeMap<>(taught);
        left = new TreeSet<>(left);
    }

    TableChoices meaning(Map<Integer, String> found, Map<String, String> said) {
        return new TableChoices(file, sheet, encoding, separator, header, found, said, taught, left);
    }

    TableChoices teaching(Map<String, Map<String, String>> said) {
        return new TableChoices(file, sheet, encoding, separator, header, meanings, constants, said, left);
    }

    TableChoices leaving(Set<Integer> lines) {
        return new TableChoices(file, sheet, encoding, separator, header, meanings, constants, taught, lines);
    }
}
