package org.ieum.hours.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

    /** Each is read when it is needed for the first time. */
    private static final Map<PaperFont, TrueTypeFont> PARSED = new ConcurrentHashMap<>();

    private final Class<?> neighbour;
    private final String path;

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

    TrueTypeFont parsed() {
        return PARSED.computeIfAbsent(this, PaperFont::parse);
    }

    private TrueTypeFont parse() {
        try (InputStream file = open()) {
            return new TTFParser().parse(new RandomAccessReadBuffer(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
