package org.ieum.outbox;

import java.util.regex.Pattern;
import org.ieum.kernel.FoldedLines;

/**
 * Takes out of a letter what lets its bearer in, so that nobody but its recipient can act as they: every link with a token
 * ({@link org.ieum.platform.Token}), whatever it opens.
 */
final class Blanking {

    /** The shortest token has 192 bits. No other part of an address of ours is that long. */
    private static final Pattern SECRET = Pattern.compile("(?<=/)[A-Za-z0-9_-]{32,}");

    /** A calendar's long lines are folded, within a link too (RFC 5545, 3.1). */
    private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]");

    private Blanking() {}

    static String text(String text) {
        return SECRET.matcher(text).replaceAll("…");
    }

    static String calendar(String content) {
        return FoldedLines.of(text(FOLD.matcher(content).replaceAll("")));
    }
}
