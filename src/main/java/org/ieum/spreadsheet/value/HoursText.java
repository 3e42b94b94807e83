package org.ieum.spreadsheet.value;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ieum.kernel.Malformed;
import org.ieum.kernel.WeeklySpan;

/** Free hours of a week as people write them: days, then the times that hold for them; and again. */
final class HoursText {

    private final HoursTokens tokens;

    HoursText(HoursTokens tokens) {
        this.tokens = tokens;
    }

    /**
     * What a text says, in the order in which it says it; empty if a part of it is not understood, or a day has no time.
     *
     * @param given the days that stand over the column; empty if the text says them
     */
    Optional<List<WeeklySpan>> read(String text, Set<DayOfWeek> given) {
        return tokens.split(text).flatMap(found -> spans(daysFirst(found, given), given));
    }

    /** Whoever begins with a time says it of the days behind it: 7-9pm Mon/Wed, 10-12 Sat. */
    private static List<HoursTokens.Token> daysFirst(List<HoursTokens.Token> found, Set<DayOfWeek> given) {
        if (found.isEmpty() || !given.isEmpty() || found.get(0) instanceof HoursTokens.Days) {
            return found;
        }
        List<HoursTokens.Token> reversed = new ArrayList<>(found);
        Collections.reverse(reversed);
        return reversed;
    }

    private static Optional<List<WeeklySpan>> spans(List<HoursTokens.Token> found, Set<DayOfWeek> given) {
        List<WeeklySpan> spans = new ArrayList<>();
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        days.addAll(given);
        boolean timed = true;
        boolean fresh = given.isEmpty();
        for (HoursTokens.Token token : found) {
            if (token instanceof HoursTokens.Days named) {
                if (!fresh) {
                    days.clear();
                }
                days.addAll(named.days());
                fresh = true;
                timed = false;
            } else if (token instanceof HoursTokens.Times times) {
                if (days.isEmpty() || !add(days, times, spans)) {
                    return Optional.empty();
                }
                fresh = false;
                timed = true;
            }
        }
        return timed && !spans.isEmpty() ? Optional.of(spans) : Optional.empty();
    }

    private static boolean add(Set<DayOfWeek> days, HoursTokens.Times times, List<WeeklySpan> spans) {
        try {
            for (DayOfWeek day : days) {
                spans.add(new WeeklySpan(day, times.from(), times.to()));
            }
            return true;
        } catch (Malformed e) {
            // Not on the half hour, or over midnight: a coordinator says what is meant.
            return false;
        }
    }
}
