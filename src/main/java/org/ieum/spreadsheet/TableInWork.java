package org.ieum.spreadsheet;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ieum.exchange.DataFile;

/**
 * Somebody's table as far as it is understood.
 *
 * @param sheets names of the sheets of a workbook; empty in a text
 * @param sheet the place of the one that is read
 * @param encoding how a text is written, as its code; empty in a workbook
 * @param separator what separates a text's cells; empty in a workbook
 * @param header the line with the names of the columns
 * @param heads lines that may be that, with what they say
 * @param constants by the column of the contract what all rows say
 * @param lacking columns of the contract that no column means, in the order of the contract
 * @param unknown what is not understood
 */
public record TableInWork(
        UUID id,
        DataFile file,
        List<String> sheets,
        int sheet,
        String encoding,
        String separator,
        int header,
        Map<Integer, String> heads,
        List<ColumnInWork> columns,
        Map<String, String> constants,
        List<String> lacking,
        List<ValueInWork> unknown) {

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

    /**
     * A value that is not understood.
     *
     * @param meaning the code of what its column means
     * @param count how often it stands there
     */
    public record ValueInWork(String meaning, String text, int count) {}

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "TableInWork[" + id + "]";
    }
}
