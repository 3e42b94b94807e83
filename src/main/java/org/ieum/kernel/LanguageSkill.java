package org.ieum.kernel;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A language that a person knows, and how well.
 *
 * @param tag a BCP 47 language tag such as {@code ko} or {@code zh-Hant}, as it was given
 * @param level how well
 */
public record LanguageSkill(String tag, Level level) {

    private static final String FORM = "TAG:LEVEL";
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    /** @throws Malformed if {@code tag} is no language tag */
    public LanguageSkill {
        Objects.requireNonNull(level, "level");
        if (!TAG.matcher(tag).matches()) {
            throw new Malformed(Fault.UNKNOWN_LANGUAGE, tag, "ko");
        }
    }

    /**
     * Reads {@code ko:native}.
     *
     * @throws Malformed if the text is of another form or the level unknown
     */
    public static LanguageSkill parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new Malformed(Fault.FORM, text, FORM);
        }
        return new LanguageSkill(text.substring(0, colon), Coded.parse(Level.class, text.substring(colon + 1)));
    }

    /** The primary subtag in lower case, by which languages are compared (rule 1). */
    public String language() {
        int dash = tag.indexOf('-');
        return (dash < 0 ? tag : tag.substring(0, dash)).toLowerCase(Locale.ROOT);
    }

    /** The form that {@link #parse} reads. */
    @Override
    public String toString() {
        return tag + ":" + level.code();
    }
}
