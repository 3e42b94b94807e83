package org.ieum.spreadsheet.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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

    private static final int PART = 1 << 16;
    private static final int LONGEST_NAME = 64;

    private OtherDocuments() {}

    /** Whether a file begins as one of these. */
    static boolean isOne(byte[] beginning) {
        return BEGINNINGS.stream().anyMatch(known -> has(beginning, 0, beginning.length, known));
    }

    /** Whether a container holds one of these. */
    static boolean isIn(TableFile container) {
        byte[] part = new byte[PART];
        int kept = 0;
        try (InputStream in = container.open()) {
            for (int read = in.read(part, 0, PART); read > 0; read = in.read(part, kept, PART - kept)) {
                int end = kept + read;
                if (INSIDE.stream().anyMatch(name -> isWithin(part, end, name))) {
                    return true;
                }
                // A name may go on in the next part.
                kept = Math.min(end, LONGEST_NAME);
                System.arraycopy(part, end - kept, part, 0, kept);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return false;
    }

    private static boolean isWithin(byte[] part, int end, byte[] name) {
        for (int at = 0; at + name.length <= end; at++) {
            if (has(part, at, end, name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(byte[] file, int at, int end, byte[] part) {
        return at + part.length <= end && Arrays.equals(file, at, at + part.length, part, 0, part.length);
    }
}
