package org.ieum.spreadsheet.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ieum.kernel.Coded;

/** How the letters of a text are written. */
public enum TextEncoding implements Coded {
    UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    UTF_16LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
    UTF_16BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
    /** What Excel in Korean writes as CSV: Microsoft's code page 949, of which EUC-KR is a part. */
    CP949(Charset.forName("x-windows-949")),
    /** What Excel in Chinese writes, of which GBK and GB2312 are parts. */
    GB18030(Charset.forName("GB18030")),
    /** The same in Taiwan and Hong Kong. */
    BIG5(Charset.forName("x-windows-950")),
    /** The same in Japanese. */
    SHIFT_JIS(Charset.forName("windows-31j"));

    private static final int SAMPLE = 4096;

    /** Enough of it to tell one language from another. */
    private static final int SOME_OF_IT = 1 << 20;

    private final Charset charset;

    // Never written to.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Integer> mark;

    TextEncoding(Charset charset, Integer... mark) {
        this.charset = charset;
        this.mark = List.of(mark);
    }

    /** In which a text is written: by its mark, else UTF-8 if it is that, UTF-16 by its empty bytes, else by what makes sense. */
    static Optional<TextEncoding> of(TableFile text) {
        byte[] beginning = text.beginning(SAMPLE);
        return Arrays.stream(values())
                .filter(encoding -> encoding.marks(beginning))
                .findFirst()
                .or(() -> plainlyWide(beginning))
                .or(() -> unmarked(text));
    }

    private static Optional<TextEncoding> unmarked(TableFile text) {
        return Optional.of(UTF_8)
                .filter(encoding -> encoding.reads(text))
                .or(() -> separated(text))
                .or(() -> UsualLetters.likely(text.beginning(SOME_OF_IT)).stream()
                        .filter(encoding -> encoding.reads(text))
                        .findFirst());
    }

    /** Signs of ASCII have an empty half in UTF-16. */
    private static Optional<TextEncoding> plainlyWide(byte[] beginning) {
        int[] empty = new int[2];
        for (int i = 0; i < beginning.length; i++) {
            empty[i % 2] += beginning[i] == 0 ? 1 : 0;
        }
        if (Math.max(empty[0], empty[1]) * 8 < beginning.length) {
            return Optional.empty();
        }
        return Optional.of(empty[1] > empty[0] ? UTF_16LE : UTF_16BE);
    }

    /**
     * A table of Hangul alone has little ASCII, yet its lines end, and by that one sees which half comes first: 가 has an empty
     * half, too, and on the other side.
     */
    private static Optional<TextEncoding> separated(TableFile text) {
        int[] ends = ends(text);
        TextEncoding likely = ends[0] >= ends[1] ? UTF_16LE : UTF_16BE;
        return Optional.of(likely).filter(encoding -> ends[0] + ends[1] > 0 && encoding.reads(text));
    }

    /** The ends of lines with the half that says something first, and those with the empty one first. */
    private static int[] ends(TableFile text) {
        int[] ends = new int[2];
        byte[] part = new byte[1 << 16];
        try (InputStream in = text.open()) {
            for (int count = in.readNBytes(part, 0, part.length);
                    count > 0;
                    count = in.readNBytes(part, 0, part.length)) {
                for (int i = 0; i + 1 < count; i += 2) {
                    ends[0] += part[i] == '\n' && part[i + 1] == 0 ? 1 : 0;
                    ends[1] += part[i] == 0 && part[i + 1] == '\n' ? 1 : 0;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ends;
    }

    /** What reads the text, without its mark; signs that are none of this encoding are an {@link UnreadableTable}'s. */
    Reader reader(TableFile text) {
        InputStream in = text.open();
        if (marks(text.beginning(mark.size()))) {
            skipMark(in);
        }
        return new InputStreamReader(in, decoder());
    }

    /** A strict one. */
    CharsetDecoder decoder() {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Whether it has each sign of a text. */
    public boolean writes(String text) {
        return charset.newEncoder().canEncode(text);
    }

    /** What writes in it, with its mark, by which Excel knows it. */
    public Writer writer(OutputStream out) throws IOException {
        for (int sign : mark) {
            out.write(sign);
        }
        return new OutputStreamWriter(out, charset);
    }

    private void skipMark(InputStream in) {
        try {
            in.skipNBytes(mark.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean reads(TableFile text) {
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
