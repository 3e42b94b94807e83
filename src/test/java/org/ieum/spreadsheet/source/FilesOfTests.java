package org.ieum.spreadsheet.source;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Files of which a test knows the bytes; they go when the run ends. */
public final class FilesOfTests {

    private FilesOfTests() {}

    /** Where they lie. */
    public static Path folder() {
        return Path.of("target", "tables");
    }

    /** One with these bytes. */
    public static TableFile of(byte[] bytes) {
        TableFile file = TableFile.of(new ByteArrayInputStream(bytes), folder());
        file.path().toFile().deleteOnExit();
        return file;
    }

    /** One with this text in UTF-8. */
    public static TableFile of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }
}
