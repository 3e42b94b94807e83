package org.ieum.mail.bounce;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Reports as servers write them, about invented people. */
final class Reports {

    /** Of the mail that they are about. */
    static final String MAIL = "<3f0c5b52-6f0e-4c1b-9c53-0b8f4f3f6a11@ieum.example>";

    private Reports() {}

    /** With the ends of lines that mails have. */
    static String text(String name) throws IOException {
        try (InputStream file =
                Objects.requireNonNull(Reports.class.getResourceAsStream("/bounces/" + name + ".eml"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\n", "\r\n");
        }
    }
}
