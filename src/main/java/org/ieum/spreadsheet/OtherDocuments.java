package org.ieum.spreadsheet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Knows by their bytes the files that people drop where a table belongs, and that could be taken for a text. */
final class OtherDocuments {

    /** PDF, RTF, PNG, JPEG, GIF, gzip, 7-Zip, RAR. */
    private static final List<byte[]> BEGINNINGS = Stream.of(
                    "255044462d",
                    "7b5c727466",
                    "89504e470d0a1a0a",
                    "ffd8ff",
                    "47494638",
                    "1f8b08",
                    "377abcaf271c",
                    "526172211a07")
            .map(HexFormat.of()::parseHex)
            .toList();

    /** In the containers that Office had until 2003: letters of Hangul and of Word, slides. */
    private static final List<byte[]> INSIDE = List.of(
            "HWP Document File".getBytes(StandardCharsets.US_ASCII),
            "WordDocument".getBytes(StandardCharsets.UTF_16LE),
            "PowerPoint Document".getBytes(StandardCharsets.UTF_16LE));

    private OtherDocuments() {}

    /** Whether a file begins as one of these. */
    static boolean isOne(byte[] file) {
        return BEGINNINGS.stream().anyMatch(beginning -> has(file, 0, beginning));
    }

    /** Whether a container holds one of these. */
    static boolean isIn(byte[] container) {
        return INSIDE.stream().anyMatch(name -> {
            for (int at = 0; at <= container.length - name.length; at++) {
                if (has(container, at, name)) {
                    return true;
                }
            }
            return false;
        });
    }

    private static boolean has(byte[] file, int at, byte[] part) {
        return at + part.length <= file.length && Arrays.equals(file, at, at + part.length, part, 0, part.length);
    }
}
