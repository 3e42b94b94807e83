package org.ieum.lesson;

import java.util.Optional;
import org.ieum.kernel.Text;

/**
 * What a tutor writes down after a lesson.
 *
 * @param minutes how long it was; empty for as long as planned
 * @param line for next time; empty for nothing
 */
public record LessonNote(Optional<Integer> minutes, Optional<String> line) {

    /** Nothing is written down. */
    public static final LessonNote NONE = new LessonNote(Optional.empty(), Optional.empty());

    /** Letters of a line. */
    public static final int LONGEST_LINE = 200;

    /** Minutes of a lesson. */
    public static final int LONGEST = 600;

    /** As it was typed; empty if it is no number of minutes, or too long a line. */
    public static Optional<LessonNote> read(String minutes, String line) {
        String number = Text.clean(minutes);
        String text = Text.inOneLine(line);
        boolean sound = (number.isEmpty() || isLength(number)) && Text.length(text) <= LONGEST_LINE;
        return sound
                ? Optional.of(new LessonNote(
                        Optional.of(number).filter(typed -> !typed.isEmpty()).map(Integer::valueOf),
                        Optional.of(text).filter(typed -> !typed.isEmpty())))
                : Optional.empty();
    }

    private static boolean isLength(String number) {
        return number.matches("[0-9]{1,3}") && Integer.parseInt(number) >= 1 && Integer.parseInt(number) <= LONGEST;
    }

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "LessonNote[…]";
    }
}
