package org.ieum.spreadsheet;

import java.util.List;
import java.util.Map;

/**
 * Somebody's table in the form of the contract.
 *
 * @param csv the file; the header is its first line
 * @param lines by the line of the file, from 2, the line of the table
 * @param unknown by what is not understood how often it stands there, in the order in which it was met
 */
// Nobody compares two.
@SuppressWarnings("ArrayRecordComponent")
record Translated(byte[] csv, List<Integer> lines, Map<UnknownValue, Integer> unknown) {

    /** A value that is not understood. */
    record UnknownValue(Meaning meaning, String text) {

        /** Hidden, because it would end up in a log. */
        @Override
        public String toString() {
            return "UnknownValue[" + meaning.code() + "]";
        }
    }

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "Translated[" + lines.size() + "]";
    }
}
