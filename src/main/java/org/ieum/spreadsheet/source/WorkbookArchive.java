package org.ieum.spreadsheet.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The archive that a workbook is (ECMA-376, part 2), looked through before anything of it is understood: what it says of its own
 * size is not believed.
 */
final class WorkbookArchive {

    /** 200,000 rows of a form with forty questions. */
    static final long MOST_UNPACKED = 768L << 20;

    /** Words that several cells share are held at once. */
    static final long MOST_SHARED = 96L << 20;

    private static final int MOST_PARTS = 2_000;
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String BINARY = "xl/workbook.bin";
    private static final String SHARED = "xl/sharedStrings.xml";
    private static final String TYPE = "mimetype";

    /** No text of a cell comes near it: there is a sign that begins or ends something in between. */
    private static final int LONGEST_TEXT = 1 << 20;

    private WorkbookArchive() {}

    /** Returns if it can be read; what it holds is counted as it unpacks, to the end or to the limit. */
    static void check(TableFile file) {
        try (ZipFile archive = ZipFile.builder().setPath(file.path()).get()) {
            List<ZipArchiveEntry> parts = Collections.list(archive.getEntries());
            if (parts.size() > MOST_PARTS) {
                throw new UnreadableTable(UnreadableTable.Why.UNPACKS_TOO_LARGE);
            }
            if (archive.getEntry(BINARY) != null) {
                throw new UnreadableTable(UnreadableTable.Why.BINARY_WORKBOOK);
            }
            if (parts.stream().noneMatch(part -> part.getName().equals(WORKBOOK))) {
                throw new UnreadableTable(
                        archive.getEntry(TYPE) == null
                                ? UnreadableTable.Why.NO_WORKBOOK
                                : UnreadableTable.Why.OPEN_DOCUMENT);
            }
            long left = MOST_UNPACKED;
            for (ZipArchiveEntry part : parts) {
                left -= unpack(archive, part, part.getName().equals(SHARED) ? Math.min(left, MOST_SHARED) : left);
            }
        } catch (IOException e) {
            throw new UnreadableTable(UnreadableTable.Why.BROKEN);
        }
    }

    /** How large a part is. A sheet may have any name: its beginning tells what it is, and pictures have no cells. */
    private static long unpack(ZipFile archive, ZipArchiveEntry part, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        int text = 0;
        boolean markup = part.getName().endsWith(".xml");
        try (InputStream in = archive.getInputStream(part)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                markup = markup || (size == 0 && beginsWithTag(buffer, count));
                size += count;
                for (int i = 0; markup && i < count; i++) {
                    text = buffer[i] == '<' ? 0 : text + 1;
                    if (text > LONGEST_TEXT) {
                        throw new UnreadableTable(UnreadableTable.Why.TOO_LONG_A_CELL);
                    }
                }
                if (size > most) {
                    throw new UnreadableTable(UnreadableTable.Why.UNPACKS_TOO_LARGE);
                }
            }
        }
        return size;
    }

    /** Behind a byte order mark and white space, in any encoding of XML. */
    private static boolean beginsWithTag(byte[] buffer, int count) {
        for (int i = 0; i < count; i++) {
            if (buffer[i] > ' ') {
                return buffer[i] == '<';
            }
        }
        return false;
    }
}
