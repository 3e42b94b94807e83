package org.ieum.platform.backup;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * A stream inside a stream, of a length that nobody knows beforehand: pieces with their lengths, and one without any as its
 * end.
 */
final class Frames {

    private static final int PIECE = 1 << 16;

    private Frames() {}

    /** Ends with {@code close}, which leaves {@code out} open. */
    static OutputStream writing(DataOutputStream out) {
        return new OutputStream() {
            private final byte[] piece = new byte[PIECE];
            private int filled;

            @Override
            public void write(int one) throws IOException {
                write(new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                int written = 0;
                while (written < length) {
                    int fits = Math.min(PIECE - filled, length - written);
                    System.arraycopy(bytes, from + written, piece, filled, fits);
                    filled += fits;
                    written += fits;
                    if (filled == PIECE) {
                        pieceOut();
                    }
                }
            }

            @Override
            public void close() throws IOException {
                if (filled > 0) {
                    pieceOut();
                }
                out.writeInt(0);
            }

            private void pieceOut() throws IOException {
                out.writeInt(filled);
                out.write(piece, 0, filled);
                filled = 0;
            }
        };
    }

    /** To the end of what was written so. */
    static InputStream reading(DataInputStream in) {
        return new InputStream() {
            private int left = -1;

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                if (left < 0) {
                    left = in.readInt();
                }
                if (left == 0) {
                    return -1;
                }
                int read = in.read(bytes, from, Math.min(left, length));
                if (read < 0) {
                    throw new IOException("ends within a table");
                }
                left -= read;
                if (left == 0) {
                    left = in.readInt();
                }
                return read;
            }
        };
    }
}
