package org.ieum.outbox;

/** A header's value in lines of 78 signs, where it has spaces to break it at (RFC 5322, 2.2.3). */
final class FoldedHeader {

    private static final int MOST = 78;
    private static final String BREAK = "\r\n ";

    private FoldedHeader() {}

    /** @param value in one line */
    static String of(String name, String value) {
        StringBuilder folded = new StringBuilder();
        int length = name.length() + ": ".length();
        for (String word : value.split(" ", -1)) {
            if (!folded.isEmpty()) {
                boolean fits = length + 1 + word.length() <= MOST;
                folded.append(fits ? " " : BREAK);
                length = fits ? length + 1 : 1;
            }
            folded.append(word);
            length += word.length();
        }
        return folded.toString();
    }
}
