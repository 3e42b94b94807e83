package org.ieum.spreadsheet;

import java.util.List;
import java.util.Map;
import org.ieum.spreadsheet.value.Meaning;

/**
 * Somebody's table in the form of the contract.
 *
 * @param csv the file; the header is its first line
 * @param lines those that say something; the same in the file as in the table
 * @param unknown by what is not understood how often it stands there, in the order in which it was met
 * @param taught the same of what is understood because somebody said what it means
 * @param changed what became something else than it says, in the order in which it was met; the first of it
 */
record Translated(
        WrittenInPieces csv,
        List<Integer> lines,
        Map<TableValue, Integer> unknown,
        Map<TableValue, Integer> taught,
        Map<TableValue, ReadAs> changed) {

    /** What a value became, and how often. */
    record ReadAs(String becomes, int count) {

        ReadAs again() {
            return new ReadAs(becomes, count + 1);
        }

        /** Hidden, because it would end up in a log. */
        @Override
        public String toString() {
            return "ReadAs[" + count + "]";
        }
    }

    /** What a cell says, under what its column means. */
    record TableValue(Meaning meaning, String text) {

        /** Hidden, because it would end up in a log. */
        @Override
        public String toString() {
            return "TableValue[" + meaning.code() + "]";
        }
    }

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "Translated[" + lines.size() + "]";
    }
}
