package org.ieum.hours.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The fonts of a paper, in the order in which a character is looked for. What stands in a paper of them is in its file. */
enum PaperFont {
    /** Liberation Sans, a part of PDFBox: Latin, Greek and Cyrillic letters. */
    LATIN(PDDocument.class, "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"),
    /** Droid Sans Fallback: Hangul, Chinese characters and kana. */
    EASTERN(PaperFont.class, "/fonts/DroidSansFallback.ttf");

    private final Class<?> neighbour;
    private final String path;
    private TrueTypeFont parsed;

    PaperFont(Class<?> neighbour, String path) {
        this.neighbour = neighbour;
        this.path = path;
    }

    /** Its file; whoever opens it closes it. */
    InputStream open() {
        return neighbour.getResourceAsStream(path);
    }

    /** As stylesheets call it. */
    String family() {
        return name();
    }

    boolean has(int codePoint) {
        try {
            CmapLookup letters = parsed().getUnicodeCmapLookup();
            return letters.getGlyphId(codePoint) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Read when it is needed for the first time. */
    synchronized TrueTypeFont parsed() {
        if (parsed == null) {
            try (InputStream file = open()) {
                parsed = new TTFParser().parse(new RandomAccessReadBuffer(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return parsed;
    }
}
