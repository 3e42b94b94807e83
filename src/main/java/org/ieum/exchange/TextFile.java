package org.ieum.exchange;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A small file that is written here, and was not sent. */
public record TextFile(String text) implements FileContent {

    @Override
    public long size() {
        return bytes().length;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes());
    }

    private byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "TextFile[…]";
    }
}
