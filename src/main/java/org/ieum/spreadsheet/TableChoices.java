package org.ieum.spreadsheet;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.ieum.exchange.DataFile;
import org.ieum.spreadsheet.source.HowToRead;

/**
 * What somebody said of their table so far.
 *
 * @param file as which file of the contract it comes in
 * @param how how it is read, with the line of its header
 * @param meanings by the place of a column the code of what it means
 * @param constants by the column of the contract what all rows say that the table does not
 * @param taught by the code of a meaning, by what stands there, what it means
 * @param left lines that are left out
 * @param reasons by line, why a row could not be taken in when it was tried last
 * @param mapping the name of the saved mapping by which it is read; empty for none
 * @param trial the files on their way in that are made of all this; null if they are not yet, or not any more
 */
record TableChoices(
        DataFile file,
        HowToRead how,
        Map<Integer, String> meanings,
        Map<String, String> constants,
        Map<String, Map<String, String>> taught,
        Set<Integer> left,
        Map<Integer, String> reasons,
        String mapping,
        UUID trial) {

    TableChoices {
        meanings = new TreeMap<>(meanings);
        constants = new TreeMap<>(constants);
        taught = new TreeMap<>(taught);
        left = new TreeSet<>(left);
        // Drafts of an hour ago may say nothing of them.
        reasons = reasons == null ? new TreeMap<>() : new TreeMap<>(reasons);
        mapping = mapping == null ? "" : mapping;
    }

    /** Nothing was said yet but what is usual. */
    static TableChoices blank(DataFile file, HowToRead how, Map<String, String> usual) {
        return new TableChoices(file, how, Map.of(), usual, Map.of(), Set.of(), Map.of(), "", null);
    }

    TableChoices meaning(Map<Integer, String> found, Map<String, String> said) {
        return new TableChoices(file, how, found, said, taught, left, reasons, mapping, null);
    }

    TableChoices teaching(Map<String, Map<String, String>> said) {
        return new TableChoices(file, how, meanings, constants, said, left, reasons, mapping, null);
    }

    TableChoices leaving(Set<Integer> lines) {
        return new TableChoices(file, how, meanings, constants, taught, lines, reasons, mapping, null);
    }

    TableChoices because(Map<Integer, String> found) {
        return new TableChoices(file, how, meanings, constants, taught, left, found, mapping, null);
    }

    TableChoices tried(UUID draft) {
        return new TableChoices(file, how, meanings, constants, taught, left, reasons, mapping, draft);
    }

    TableChoices by(String name) {
        return new TableChoices(file, how, meanings, constants, taught, left, reasons, name, null);
    }
}
