package org.ieum.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What mails are to be, as files that a test writes when it is told to. */
final class ExpectedMails {

    private ExpectedMails() {}

    /** The text of that name; {@code actual} if expectations are to be written. */
    static String expected(String folder, String name, String actual) {
        Path file = Path.of(folder, name + ".txt");
        try {
            if (System.getenv("IEUM_WRITE_EXPECTATIONS") != null) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
