package org.ieum.spreadsheet.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Somebody's file while it is read: on the disk, of which a part at a time is read, not in the heap. Only who runs the service can
 * open it; it goes when it is closed, and what a process that was killed left behind goes at the next start, as uploads do.
 */
public final class TableFile implements Closeable {

    private final Path path;

    private TableFile(Path path) {
        this.path = path;
    }

    /**
     * Writes all of it down.
     *
     * @param folder where files lie while they are read
     */
    public static TableFile of(InputStream content, Path folder) {
        try {
            Files.createDirectories(folder);
            // Where there are owners, it is its owner's alone.
            TableFile file = new TableFile(Files.createTempFile(folder, "table", ""));
            file.write(content);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(InputStream content) throws IOException {
        boolean done = false;
        // Into the file that is there: one that is made in its place would be everybody's to read.
        try (OutputStream out = Files.newOutputStream(path)) {
            content.transferTo(out);
            done = true;
        } finally {
            if (!done) {
                close();
            }
        }
    }

    /** All of it, from its first byte on; as often as it is asked. */
    public InputStream open() {
        try {
            return Files.newInputStream(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bytes. */
    public long size() {
        try {
            return Files.size(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For what opens files by their names. */
    Path path() { return path; }

    /** The first bytes; all, if it has no more. */
    byte[] beginning(int most) {
        try (InputStream in = open()) {
            return in.readNBytes(most);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
