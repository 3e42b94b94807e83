package org.ieum.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ieum.kernel.Coded;

/** How the letters of a text are written, in the order in which they are tried. */
enum TextEncoding implements Coded {
    UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    UTF_16LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
    UTF_16BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
    /** What Excel in Korean writes as CSV: Microsoft's code page 949, of which EUC-KR is a part. */
    CP949(Charset.forName("x-windows-949"));

    private static final int SAMPLE = 4096;

    private final Charset charset;

    // Never written to.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Integer> mark;

    TextEncoding(Charset charset, Integer... mark) {
        this.charset = charset;
        this.mark = List.of(mark);
    }

    /** In which a text is written: by its mark, else UTF-8 if it is that, UTF-16 by its empty bytes, code page 949 if it is that. */
    static Optional<TextEncoding> of(byte[] text) {
        return Arrays.stream(values())
                .filter(encoding -> encoding.marks(text))
                .findFirst()
                .or(() -> unmarked(text));
    }

    private static Optional<TextEncoding> unmarked(byte[] text) {
        return plainlyWide(text)
                .or(() -> Optional.of(UTF_8).filter(encoding -> encoding.reads(text)))
                .or(() -> separated(text))
                .or(() -> Optional.of(CP949).filter(encoding -> encoding.reads(text)));
    }

    /** Signs of ASCII have an empty half in UTF-16. */
    private static Optional<TextEncoding> plainlyWide(byte[] text) {
        int[] empty = new int[2];
        int length = Math.min(text.length, SAMPLE);
        for (int i = 0; i < length; i++) {
            empty[i % 2] += text[i] == 0 ? 1 : 0;
        }
        if (Math.max(empty[0], empty[1]) * 8 < length) {
            return Optional.empty();
        }
        return Optional.of(empty[1] > empty[0] ? UTF_16LE : UTF_16BE);
    }

    /**
     * A table of Hangul alone has little ASCII, yet its lines end, and by that one sees which half comes first: 가 has an empty
     * half, too, and on the other side.
     */
    private static Optional<TextEncoding> separated(byte[] text) {
        int[] ends = new int[2];
        for (int i = 0; i + 1 < text.length; i += 2) {
            ends[0] += text[i] == '\n' && text[i + 1] == 0 ? 1 : 0;
            ends[1] += text[i] == 0 && text[i + 1] == '\n' ? 1 : 0;
        }
        TextEncoding likely = ends[0] >= ends[1] ? UTF_16LE : UTF_16BE;
        return Optional.of(likely).filter(encoding -> ends[0] + ends[1] > 0 && encoding.reads(text));
    }

    /** What reads the text, without its mark; signs that are none of this encoding are an {@link UnreadableTable}'s. */
    Reader reader(byte[] text) {
        int from = marks(text) ? mark.size() : 0;
        return new InputStreamReader(
                new ByteArrayInputStream(text, from, text.length - from),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /**
     * What writes in it, with its mark, by which Excel knows it. A sign that the encoding has not (a reason in another language)
     * becomes a question mark.
     */
    Writer writer(OutputStream out) throws IOException {
        for (int sign : mark) {
            out.write(sign);
        }
        return new OutputStreamWriter(out, charset);
    }

    private boolean reads(byte[] text) {
        char[] unheeded = new char[1 << 13];
        try (Reader reader = reader(text)) {
            int count = 0;
            while (count >= 0) {
                count = reader.read(unheeded);
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean marks(byte[] text) {
        if (mark.isEmpty() || text.length < mark.size()) {
            return false;
        }
        for (int i = 0; i < mark.size(); i++) {
            if ((text[i] & 0xFF) != mark.get(i)) {
                return false;
            }
        }
        return true;
    }
}
