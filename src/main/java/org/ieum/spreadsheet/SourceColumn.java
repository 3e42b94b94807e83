package org.ieum.spreadsheet;

import java.util.List;

/**
 * A column of somebody's table.
 *
 * @param index its place, from 0
 * @param name what stands over it; may be empty
 * @param samples what the first rows under it say, without those that say nothing
 */
record SourceColumn(int index, String name, List<String> samples) {

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "SourceColumn[" + index + "]";
    }
}
