package org.ieum.platform;

import java.nio.charset.StandardCharsets;

/**
 * Where something sealed stands: it opens nowhere else.
 *
 * @param column {@code learner.email}; or what it is for, outside of tables
 * @param row what tells the row from all others of its table, as long as it is there
 */
public record SealedAt(String column, String row) {

    /** The associated data: no column's name has a stroke in it. */
    byte[] bytes() {
        return (column + "/" + row).getBytes(StandardCharsets.UTF_8);
    }
}
