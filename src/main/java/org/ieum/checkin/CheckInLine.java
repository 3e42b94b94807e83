package org.ieum.checkin;

import java.util.Optional;
import org.ieum.kernel.Text;
import org.ieum.platform.Characters;

/**
 * What somebody writes along with an answer, or a coordinator of what was done.
 *
 * @param text empty for nothing
 */
public record CheckInLine(Optional<String> text) {

    /** Nothing is written. */
    public static final CheckInLine NONE = new CheckInLine(Optional.empty());

    /** Letters. */
    public static final int LONGEST = 300;

    /** As it was typed; empty if it is too long, or holds a sign that nobody sees. */
    public static Optional<CheckInLine> read(String typed) {
        String line = Text.clean(Text.inOneLine(typed));
        return Characters.isLine(line, LONGEST)
                ? Optional.of(new CheckInLine(Optional.of(line).filter(text -> !text.isEmpty())))
                : Optional.empty();
    }

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "CheckInLine[…]";
    }
}
