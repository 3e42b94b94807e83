package org.ieum.exchange;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A file that is small enough to be held. Nobody compares two. */
@SuppressWarnings("ArrayRecordComponent")
record BytesInMemory(byte[] bytes) implements FileContent {

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }
}
