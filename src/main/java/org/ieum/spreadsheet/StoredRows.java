package org.ieum.spreadsheet;

import java.util.Collection;
import java.util.Map;
import org.ieum.exchange.DataFile;

/** What is stored already of those whom a table names. */
interface StoredRows {

    /** Nothing is. */
    StoredRows NONE = (file, keys) -> Map.of();

    /** By the key of each that is stored, its cells by column ({@link org.ieum.exchange.StoredCells}). */
    Map<String, Map<String, String>> of(DataFile file, Collection<String> keys);
}
