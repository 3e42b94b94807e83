package org.ieum.platform.seal;

import org.ieum.platform.SealedAt;

/**
 * A column with something sealed in it.
 *
 * @param key the column that tells the row from all others
 */
public record SealedColumn(String table, String column, String key) {

    /** The place in this column's row. */
    public SealedAt at(Object row) {
        return new SealedAt(table + "." + column, row.toString());
    }
}
