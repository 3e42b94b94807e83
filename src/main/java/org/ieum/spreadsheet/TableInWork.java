package org.ieum.spreadsheet;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ieum.exchange.DataFile;
import org.ieum.spreadsheet.source.HowToRead;

/**
 * Somebody's table as far as it is understood.
 *
 * @param sheets names of the sheets of a workbook; empty in a text
 * @param how how it is read, with the line of its header
 * @param heads lines that may be that, with what they say
 * @param constants by the column of the contract what all rows say
 * @param lacking columns of the contract that no column means, in the order of the contract
 * @param mapping the name of the saved mapping by which it is read; empty for none
 */
public record TableInWork(
        UUID id,
        DataFile file,
        List<String> sheets,
        HowToRead how,
        Map<Integer, String> heads,
        List<ColumnInWork> columns,
        Map<String, String> constants,
        List<String> lacking,
        String mapping) {

    /**
     * A column of the table.
     *
     * @param meaning its code; empty if it is passed over
     */
    public record ColumnInWork(int index, String name, String meaning, List<Sample> samples) {}

    /**
     * What a cell says, and what it becomes.
     *
     * @param becomes empty if it is not understood, or its column is passed over
     */
    public record Sample(String text, String becomes) {}

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "TableInWork[" + id + "]";
    }
}
