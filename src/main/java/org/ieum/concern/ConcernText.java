package org.ieum.concern;

import java.util.Optional;
import org.ieum.kernel.Text;
import org.ieum.platform.Characters;

/**
 * What somebody reports, as it is stored.
 *
 * @param text some lines
 * @param name how they are called; empty if they did not say
 * @param contact how they are reached; empty if they did not say
 */
public record ConcernText(String text, Optional<String> name, Optional<String> contact) {

    /** Letters of what is reported. */
    public static final int LONGEST = 4000;

    /** Letters of a name, and of how somebody is reached. */
    public static final int LONGEST_LINE = 200;

    /** What is wrong with what was typed. */
    public enum ConcernFlaw {
        EMPTY,
        TOO_LONG,
        /** It holds a sign that nobody sees. */
        UNSEEN,
        /** A name or a way to be reached is no line, or too long. */
        LINE
    }

    /** What is wrong with it; empty if nothing is. */
    public static Optional<ConcernFlaw> flaw(String typed, String name, String contact) {
        boolean linesFit =
                Characters.isLine(line(name), LONGEST_LINE) && Characters.isLine(line(contact), LONGEST_LINE);
        return Characters.flawOfLines(
                        Text.cleanLines(typed), LONGEST, ConcernFlaw.EMPTY, ConcernFlaw.TOO_LONG, ConcernFlaw.UNSEEN)
                .or(() -> linesFit ? Optional.empty() : Optional.of(ConcernFlaw.LINE));
    }

    /** As it was typed; nothing may be wrong with it. */
    public static ConcernText of(String typed, String name, String contact) {
        return new ConcernText(Text.cleanLines(typed), given(name), given(contact));
    }

    private static Optional<String> given(String typed) {
        return Optional.of(line(typed)).filter(text -> !text.isEmpty());
    }

    private static String line(String typed) {
        return Text.clean(Text.inOneLine(typed));
    }

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "ConcernText[…]";
    }
}
