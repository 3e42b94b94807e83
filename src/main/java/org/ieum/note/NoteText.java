package org.ieum.note;

import java.time.LocalDate;
import java.util.Optional;
import org.ieum.kernel.Text;
import org.ieum.platform.Characters;

/**
 * What is to be written down.
 *
 * @param text some lines, parted by LF
 * @param followUp the day on which somebody comes back to it
 */
public record NoteText(String text, Optional<LocalDate> followUp) {

    /** More than anybody reads at a desk. */
    public static final int LONGEST = 2000;

    /** The last day on which somebody can come back to it: so many years from today. */
    private static final int YEARS = 2;

    /** Which days those are, in short. */
    public static final String DAYS = "today + 0-" + YEARS + " years";

    /** What can be wrong with it. */
    public enum Flaw {
        EMPTY,
        TOO_LONG,
        UNSEEN,
        DAY
    }

    /** As it was typed, on one system's ends of lines or another's. */
    public static NoteText of(String typed, Optional<LocalDate> followUp) {
        return new NoteText(Text.cleanLines(typed), followUp);
    }

    /** What is wrong with it on a day; empty if nothing is. */
    public Optional<Flaw> flaw(LocalDate today) {
        return Characters.flawOfLines(text, LONGEST, Flaw.EMPTY, Flaw.TOO_LONG, Flaw.UNSEEN)
                .or(() -> followUp.filter(day -> day.isBefore(today) || day.isAfter(today.plusYears(YEARS)))
                        .map(day -> Flaw.DAY));
    }

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "NoteText[…]";
    }
}
