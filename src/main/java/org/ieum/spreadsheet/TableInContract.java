package org.ieum.spreadsheet;

import java.io.InputStream;
import java.util.List;
import org.ieum.exchange.DataFile;
import org.ieum.exchange.FileContent;

/**
 * Somebody's table in the form of the contract, to be tried and taken like a program's file.
 *
 * @param lines those that say something; the same in the file as in the table
 * @param doubtful whether something in it is not understood
 */
public record TableInContract(DataFile file, WrittenInPieces csv, List<Integer> lines, boolean doubtful)
        implements FileContent {

    @Override
    public long size() {
        return csv.size();
    }

    @Override
    public boolean namesDistricts() { return true; }

    /** The table itself was no larger than it may be; what all rows say is repeated in each here. */
    @Override
    public long mostMegabytes() {
        return Integer.MAX_VALUE >> 20;
    }

    @Override
    public InputStream open() {
        return csv.open();
    }

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "TableInContract[" + file + "]";
    }
}
