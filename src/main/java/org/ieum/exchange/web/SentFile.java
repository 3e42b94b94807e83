package org.ieum.exchange.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.ieum.exchange.FileContent;
import org.jboss.resteasy.reactive.server.multipart.FormValue;

/** A part of a request as the content of a file. A part without a file name may be a plain value to the server. */
record SentFile(FormValue value) implements FileContent {

    @Override
    public long size() throws IOException {
        return value.isFileItem()
                ? value.getFileItem().getFileSize()
                : value.getValue().getBytes(StandardCharsets.UTF_8).length;
    }

    @Override
    public InputStream open() throws IOException {
        return value.isFileItem()
                ? value.getFileItem().getInputStream()
                : new ByteArrayInputStream(value.getValue().getBytes(StandardCharsets.UTF_8));
    }
}
