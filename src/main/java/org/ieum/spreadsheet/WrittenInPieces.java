package org.ieum.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Bytes that are written once and read as often as they are wanted: an array of them would be copied each time it doubles. */
final class WrittenInPieces extends OutputStream {

    private static final int SIZE = 1 << 20;

    private final List<byte[]> full = new ArrayList<>();
    private byte[] last = new byte[SIZE];
    private int length;

    @Override
    public void write(int sign) {
        makeRoom();
        last[length++] = (byte) sign;
    }

    @Override
    public void write(byte[] bytes, int offset, int count) {
        int from = offset;
        int left = count;
        while (left > 0) {
            makeRoom();
            int some = Math.min(left, SIZE - length);
            System.arraycopy(bytes, from, last, length, some);
            length += some;
            from += some;
            left -= some;
        }
    }

    private void makeRoom() {
        if (length == SIZE) {
            full.add(last);
            last = new byte[SIZE];
            length = 0;
        }
    }

    long size() {
        return (long) full.size() * SIZE + length;
    }

    /** All of it so far, from the first on. */
    InputStream open() {
        List<InputStream> pieces = new ArrayList<>();
        full.forEach(piece -> pieces.add(new ByteArrayInputStream(piece)));
        pieces.add(new ByteArrayInputStream(last, 0, length));
        return new SequenceInputStream(Collections.enumeration(pieces));
    }
}
