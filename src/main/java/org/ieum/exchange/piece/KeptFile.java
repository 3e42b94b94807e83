package org.ieum.exchange.piece;

import java.io.InputStream;
import java.util.UUID;
import org.ieum.exchange.FileContent;

/** A file of which one piece at a time is held. */
record KeptFile(UUID draft, String part, long size, KeepingFiles pieces) implements FileContent {

    /** Behind the name of a file that {@link FileContent#namesDistricts()}. */
    static final String WITH_DISTRICTS = "+districts";

    /** Under which it was kept. */
    String name() {
        return namesDistricts() ? part.substring(0, part.length() - WITH_DISTRICTS.length()) : part;
    }

    @Override
    public boolean namesDistricts() {
        return part.endsWith(WITH_DISTRICTS);
    }

    /** It was no larger than it may be when it came in; somebody's own table may come to more in our form. */
    @Override
    public long mostMegabytes() {
        return Integer.MAX_VALUE >> 20;
    }

    @Override
    public InputStream open() {
        return new InputStream() {

            private byte[] piece = {};
            private int next;
            private int read;

            @Override
            public int read() {
                return isAtTheEnd() ? -1 : piece[read++] & 0xFF;
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                if (length == 0) {
                    return 0;
                }
                if (isAtTheEnd()) {
                    return -1;
                }
                int count = Math.min(length, piece.length - read);
                System.arraycopy(piece, read, target, offset, count);
                read += count;
                return count;
            }

            private boolean isAtTheEnd() {
                if (read == piece.length) {
                    piece = pieces.piece(draft, part, next++);
                    read = 0;
                }
                return piece.length == 0;
            }
        };
    }
}
