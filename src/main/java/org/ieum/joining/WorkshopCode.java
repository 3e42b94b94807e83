package org.ieum.joining;

import java.security.SecureRandom;
import java.util.Locale;
import org.ieum.kernel.Text;

/**
 * What the people of a workshop type: eight letters and digits that do not look like each other, of 10¹¹ that there are.
 *
 * @param text as it is stored, without the hyphen
 */
public record WorkshopCode(String text) {

    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    static WorkshopCode fresh() {
        StringBuilder text = new StringBuilder();
        RANDOM.ints(LENGTH, 0, LETTERS.length()).forEach(letter -> text.append(LETTERS.charAt(letter)));
        return new WorkshopCode(text.toString());
    }

    /** As somebody has typed it: small letters, spaces and hyphens of any kind are as good. */
    public static WorkshopCode typed(String text) {
        return new WorkshopCode(
                Text.plain(Text.clean(text)).toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", ""));
    }

    /** As it is read aloud: {@code ABCD-2345}. */
    public String spelt() {
        return text.length() == LENGTH ? text.substring(0, LENGTH / 2) + "-" + text.substring(LENGTH / 2) : text;
    }
}
