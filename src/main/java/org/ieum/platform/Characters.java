package org.ieum.platform;

import java.util.Optional;
import java.util.regex.Pattern;
import org.ieum.kernel.Fault;
import org.ieum.kernel.Malformed;
import org.ieum.kernel.Text;

/** Which characters a text may have. */
public final class Characters {

    /** By which a spreadsheet takes a cell for a formula (OWASP, CSV injection). */
    private static final String FORMULA = "=+-@＝＋－＠";

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\x{80}-\\x{9F}\\x{2028}\\x{2029}]");

    private Characters() {}

    /** Whether the text has a character that no mail header may have. */
    public static boolean hasControl(String text) {
        return CONTROL.matcher(text).find();
    }

    /** @throws Malformed if the text has a character that no reader sees, or half of one */
    static void check(String text) {
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (Character.getType(character) == Character.SURROGATE) {
                throw new Malformed(Fault.NOT_UTF8, "", "");
            }
            if (isRefused(character)) {
                throw new Malformed(Fault.CONTROL_CHARACTER, String.format("U+%04X", character), "");
            }
            at += Character.charCount(character);
        }
    }

    /** Whether a text is one line of at most so many signs, and none that no text has. An empty one is. */
    public static boolean isLine(String text, int most) {
        return Text.length(text) <= most && text.codePoints().noneMatch(Characters::isRefused);
    }

    /**
     * What is wrong with some lines that somebody wrote; empty if nothing is.
     *
     * @param most signs
     * @param empty said where there is nothing
     * @param tooLong said of more signs
     * @param unseen said where a sign is one that no text has
     */
    public static <F> Optional<F> flawOfLines(String text, int most, F empty, F tooLong, F unseen) {
        if (text.isEmpty()) {
            return Optional.of(empty);
        }
        if (Text.length(text) > most) {
            return Optional.of(tooLong);
        }
        return areLines(text) ? Optional.empty() : Optional.of(unseen);
    }

    /** Whether it is some lines, parted by LF, without a sign that no text has. */
    public static boolean areLines(String text) {
        return text.codePoints().noneMatch(sign -> isRefused(sign) && sign != '\n' && sign != '\t');
    }

    /**
     * The text itself.
     *
     * @throws Malformed if it is longer
     */
    public static String upTo(String text, int most) {
        if (Text.length(text) > most) {
            throw new Malformed(Fault.TOO_LONG, "", Integer.toString(most));
        }
        return text;
    }

    /**
     * A free text that people read, in one line.
     *
     * @throws Malformed if it is too long or could become a formula
     */
    public static String line(String text, int most) {
        return inert(upTo(text, most));
    }

    /**
     * The text itself.
     *
     * @throws Malformed if a spreadsheet would take it for a formula
     */
    public static String inert(String text) {
        if (!text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0) {
            throw new Malformed(Fault.FORMULA, text.substring(0, 1), "");
        }
        return text;
    }

    private static boolean isRefused(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            default -> Text.isTurning(character);
        };
    }
}
