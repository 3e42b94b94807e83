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
 * @param how how it is read, with the line of its header
 * @param meanings by the place of a column the code of what it means
 * @param constants by the column of the contract what all rows say that the table does not
 * @param taught by the code of a meaning, by what stands there, what it means
 * @param left lines that are left out
 */
record TableChoices(
        DataFile file,
        HowToRead how,
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
        return new TableChoices(file, how, found, said, taught, left);
    }

    TableChoices teaching(Map<String, Map<String, String>> said) {
        return new TableChoices(file, how, meanings, constants, said, left);
    }

    TableChoices leaving(Set<Integer> lines) {
        return new TableChoices(file, how, meanings, constants, taught, lines);
    }
}
