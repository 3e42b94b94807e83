package org.ieum.kernel;

import java.nio.charset.StandardCharsets;

/** The lines of a calendar file, none longer than 75 octets; no character is cut in two (RFC 5545, 3.1). */
public final class FoldedLines {

    private static final int MOST = 75;
    private static final String BREAK = "\r\n";

    private FoldedLines() {}

    /**
     * Folds what is too long.
     *
     * @param content lines of any length, parted by CRLF
     */
    public static String of(String content) {
        StringBuilder folded = new StringBuilder(content.length() + 64);
        content.lines().forEach(line -> {
            fold(line, folded);
            folded.append(BREAK);
        });
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int octets = 0;
        for (int point : line.codePoints().toArray()) {
            String sign = Character.toString(point);
            int length = sign.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > MOST) {
                folded.append(BREAK).append(' ');
                // The space counts.
                octets = 1;
            }
            folded.append(sign);
            octets += length;
        }
    }
}
