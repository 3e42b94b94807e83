package org.ieum.hours.paper;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What of a text the fonts of a paper can write. What they cannot is a box in its place, never nothing and never a failure. */
public final class Legible {

    /** In the place of one sign as people count them: a face of three code points is one. */
    public static final String BOX = "\u25a1";

    private static final Pattern SIGN = Pattern.compile("\\X");

    private Legible() {}

    /** A text as a paper can have it. */
    public static String of(String text) {
        return SIGN.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(sign -> Matcher.quoteReplacement(written(sign.group())));
    }

    /** Whether something of these has to be a box. */
    public static boolean lacks(String... texts) {
        return Stream.of(texts).anyMatch(text -> signs(of(text)) > signs(text));
    }

    private static long signs(String text) {
        return text.chars().filter(letter -> letter == BOX.charAt(0)).count();
    }

    private static String written(String sign) {
        List<Integer> seen = sign.codePoints()
                .filter(one -> !isUnseen(one))
                .mapToObj(one -> isBlank(one) ? ' ' : one)
                .toList();
        return seen.stream().allMatch(Legible::canBeWritten)
                ? seen.stream().map(Character::toString).reduce("", String::concat)
                : BOX;
    }

    private static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    /** Signs that only say how others are drawn or where a line breaks. */
    private static boolean isUnseen(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT
                || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }

    /** Nothing here turns what is written from right to left: such letters would stand in the wrong order. */
    private static boolean canBeWritten(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT
                && direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                && Stream.of(PaperFont.values()).anyMatch(font -> font.has(codePoint));
    }
}
