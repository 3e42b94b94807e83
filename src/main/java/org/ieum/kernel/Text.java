package org.ieum.kernel;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The one rule for what people write: what of it is kept, what is empty, how long it is, and what is the same. By Unicode's
 * properties (UAX #15, #31, #44), not by a list of signs met so far.
 */
public final class Text {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    /** A letter that draws nothing, and has no property that says so. */
    private static final int BLANK_BRAILLE = 0x2800;

    private static final Pattern SPACES = Pattern.compile("[\\p{IsWhite_Space}\\x{2800}]+");

    /** Dash_Punctuation and the minus sign. */
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\x{2212}]");

    private Text() {}

    /**
     * The text as it is kept: composed (NFC), without signs that cannot be seen, and without white space at its ends. Joiners
     * stay between signs that can be seen (an emoji's, Persian's), and so does what chooses an emoji's look behind one.
     * Control characters stay: they are refused by name, not dropped in silence.
     */
    public static String clean(String text) {
        if (text.chars().allMatch(sign -> sign < 0x80)) {
            return text.strip();
        }
        String composed = Normalizer.normalize(text, Form.NFC);
        StringBuilder kept = new StringBuilder(composed.length());
        int[] signs = composed.codePoints().toArray();
        for (int i = 0; i < signs.length; i++) {
            if (!isIgnorable(signs[i]) || isAtWork(signs, i)) {
                kept.appendCodePoint(signs[i]);
            }
        }
        return strip(kept.toString());
    }

    /** The same of some lines, on whatever system they were written: they are parted by LF. */
    public static String cleanLines(String text) {
        return clean(text.replaceAll("\\R", "\n"));
    }

    /** In one line: every run of white space, ends of lines too, as one space. */
    public static String inOneLine(String text) {
        return SPACES.matcher(text).replaceAll(" ");
    }

    /** Whether there is nothing to see. */
    public static boolean isBlank(String text) {
        return text.codePoints().allMatch(sign -> isSpace(sign) || isIgnorable(sign));
    }

    /** How many signs it has, composed: code points. */
    public static int length(String text) {
        String composed = Normalizer.normalize(text, Form.NFC);
        return composed.codePointCount(0, composed.length());
    }

    /**
     * What texts that read the same have in common: for searching and for finding whoever is there twice. Compatible forms are
     * one, large and small letters of every script are one, runs of white space are one space, nothing unseen is left. Does
     * not depend on any locale.
     */
    public static String folded(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        Normalizer.normalize(text, Form.NFKD)
                .codePoints()
                .filter(sign -> !isIgnorable(sign))
                .forEach(seen::appendCodePoint);
        // Large first: ß and SS, ſ and s, the two small sigmas meet there.
        String small = seen.toString()
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                .replace('ς', 'σ');
        return strip(inOneLine(Normalizer.normalize(small, Form.NFKC)));
    }

    /**
     * With plain signs where an input method or an office program has put others: dashes, full-width forms, a cross for an x.
     * For what has a form to keep, never for what people say of themselves.
     */
    public static String plain(String text) {
        return DASHES.matcher(Normalizer.normalize(text, Form.NFKC))
                .replaceAll("-")
                .replace('×', 'x');
    }

    /** Whether a sign is white space of any kind, or draws as little. */
    public static boolean isSpace(int sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign) || sign == 0x85 || sign == BLANK_BRAILLE;
    }

    /** Whether a sign is drawn as nothing: Default_Ignorable_Code_Point or Format. */
    private static boolean isIgnorable(int sign) {
        return (Character.getType(sign) == Character.FORMAT && !isTurning(sign) && !isDrawnFormat(sign))
                || isIn(sign, 0x034F, 0x034F)
                || isIn(sign, 0x115F, 0x1160)
                || isIn(sign, 0x17B4, 0x17B5)
                || isIn(sign, 0x180B, 0x180F)
                || isIn(sign, 0x2065, 0x2065)
                || isIn(sign, 0x3164, 0x3164)
                || isVariation(sign)
                || isIn(sign, 0xFFA0, 0xFFA0)
                || isIn(sign, 0xFFF0, 0xFFF8)
                || isIn(sign, 0xE0000, 0xE0FFF);
    }

    /** Whether it is no sign at all, and no database keeps it: NUL, or half of a surrogate pair. */
    public static boolean isBroken(int sign) {
        return sign == 0 || Character.getType(sign) == Character.SURROGATE;
    }

    /** Turns the direction of writing, so that a name reads as another: refused by name elsewhere, not dropped. */
    public static boolean isTurning(int sign) {
        return isIn(sign, 0x202A, 0x202E) || isIn(sign, 0x2066, 0x2069);
    }

    /** Arabic, Syriac and Kaithi signs of category Format that are drawn. */
    private static boolean isDrawnFormat(int sign) {
        return isIn(sign, 0x0600, 0x0605)
                || sign == 0x06DD
                || sign == 0x070F
                || isIn(sign, 0x0890, 0x0891)
                || sign == 0x08E2
                || sign == 0x110BD
                || sign == 0x110CD
                || isIn(sign, 0x13430, 0x1343F);
    }

    private static boolean isVariation(int sign) {
        return isIn(sign, 0xFE00, 0xFE0F) || isIn(sign, 0xE0100, 0xE01EF);
    }

    /** Whether a sign that is not drawn changes how its neighbours are. */
    private static boolean isAtWork(int[] signs, int at) {
        boolean after = at > 0 && isDrawn(signs[at - 1]);
        if (signs[at] == ZERO_WIDTH_JOINER || signs[at] == ZERO_WIDTH_NON_JOINER) {
            boolean behindVariation = at > 1 && isVariation(signs[at - 1]) && isDrawn(signs[at - 2]);
            return (after || behindVariation) && at + 1 < signs.length && isDrawn(signs[at + 1]);
        }
        boolean inFlag = isIn(signs[at], 0xE0020, 0xE007F)
                && at > 0
                && (signs[at - 1] == 0x1F3F4 || isIn(signs[at - 1], 0xE0020, 0xE007E));
        return inFlag || (isVariation(signs[at]) && after);
    }

    private static boolean isDrawn(int sign) {
        return !isSpace(sign) && !isIgnorable(sign) && !Character.isISOControl(sign);
    }

    private static String strip(String text) {
        int[] signs = text.codePoints().toArray();
        int from = 0;
        int to = signs.length;
        while (from < to && isSpace(signs[from])) {
            from++;
        }
        while (to > from && isSpace(signs[to - 1])) {
            to--;
        }
        return new String(signs, from, to - from);
    }

    private static boolean isIn(int sign, int first, int last) {
        return sign >= first && sign <= last;
    }
}
