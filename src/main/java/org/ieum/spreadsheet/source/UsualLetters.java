package org.ieum.spreadsheet.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.spreadsheet.value.Words;

/**
 * The letters of which texts of one language are full. A Chinese text can often be read as code page 949, too, yet what comes out
 * is nothing that anybody in Korea writes.
 */
final class UsualLetters {

    /** By so much of all its letters a text has to be likelier in another encoding than in that of Korea's programs. */
    private static final double LEAD = 0.15;

    private static final int ASCII = 0x80;

    private static final Map<TextEncoding, Set<Integer>> USUAL = read();

    private UsualLetters() {}

    /** Those in which a text makes sense, the likeliest first; code page 949 even where it makes little. */
    static List<TextEncoding> likely(byte[] beginning) {
        byte[] lines = wholeLines(beginning);
        Map<TextEncoding, Double> shares = new EnumMap<>(TextEncoding.class);
        for (TextEncoding encoding : USUAL.keySet()) {
            double share = share(lines, encoding);
            if (encoding == TextEncoding.CP949) {
                shares.put(encoding, share + LEAD);
            } else if (share > LEAD) {
                shares.put(encoding, share);
            }
        }
        return shares.entrySet().stream()
                .sorted(Map.Entry.<TextEncoding, Double>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How many of the letters that are not English are usual ones; none where it cannot be read. */
    private static double share(byte[] lines, TextEncoding encoding) {
        try {
            int[] letters = encoding.decoder()
                    .decode(ByteBuffer.wrap(lines))
                    .codePoints()
                    .filter(letter -> letter >= ASCII && Character.isLetter(letter))
                    .toArray();
            Set<Integer> usual = USUAL.get(encoding);
            return Arrays.stream(letters).filter(usual::contains).count() / Math.max(1.0, letters.length);
        } catch (CharacterCodingException e) {
            return 0;
        }
    }

    /** No encoding of these has the end of a line within a letter. */
    private static byte[] wholeLines(byte[] beginning) {
        int end = beginning.length;
        while (end > 0 && beginning[end - 1] != '\n') {
            end--;
        }
        return end == 0 ? beginning : Arrays.copyOf(beginning, end);
    }

    private static Map<TextEncoding, Set<Integer>> read() {
        Properties all = Words.load("/spreadsheet/letters.properties");
        return Stream.of(TextEncoding.values())
                .filter(encoding -> all.containsKey(encoding.code()))
                .collect(Collectors.toMap(
                        encoding -> encoding,
                        encoding -> all.getProperty(encoding.code())
                                .codePoints()
                                .boxed()
                                .collect(Collectors.toUnmodifiableSet()),
                        (one, other) -> one,
                        () -> new EnumMap<>(TextEncoding.class)));
    }
}
