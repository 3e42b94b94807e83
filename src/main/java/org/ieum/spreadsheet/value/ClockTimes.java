package org.ieum.spreadsheet.value;

import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;

/** Two times of a day as they are spoken: {@code 7-9pm}, {@code 저녁 7시~9시}. */
final class ClockTimes {

    private static final Set<String> LATE = Set.of("오후", "저녁", "밤", "pm", "p.m.", "下午", "晚上");
    private static final Set<String> EARLY = Set.of("오전", "아침", "새벽", "am", "a.m.", "上午", "早上");

    private static final int NOON = 12 * 60;
    private static final int DAY = 24 * 60;

    private ClockTimes() {}

    /**
     * Minutes of the day.
     *
     * @param match for both times what was said before, hours, minutes and what was said behind
     * @param wholeDay whether whoever wrote it counts to 24
     * @return empty if it cannot be told which half of the day is meant, or there is no such time
     */
    static Optional<HoursTokens.Times> between(MatchResult match, boolean wholeDay) {
        String from = half(match, 1);
        String to = half(match, 5);
        boolean sign = wholeDay || match.group(3) != null || match.group(7) != null || from != null || to != null;
        Integer begin = minutes(match, 2);
        Integer end = minutes(match, 6);
        if (begin == null || end == null || (!sign && !isOfTheWholeDay(begin, end))) {
            return Optional.empty();
        }
        // What is said of one holds for both: 7-9pm, 오후 2-4시; not where that turns them around: 11-1pm, 오전 11시-1시.
        int first = at(begin, from == null ? to : from);
        int last = at(end, to == null ? from : to);
        if (from == null && first >= last) {
            first = begin;
        }
        if (to == null && first >= last && last + NOON <= DAY) {
            last += NOON;
        }
        return first < last && last <= DAY ? Optional.of(new HoursTokens.Times(first, last)) : Optional.empty();
    }

    /** Whether somebody counts to 24: 19-21. */
    static boolean countsTheWholeDay(MatchResult match) {
        Integer begin = minutes(match, 2);
        Integer end = minutes(match, 6);
        return half(match, 1) == null
                && half(match, 5) == null
                && begin != null
                && end != null
                && isOfTheWholeDay(begin, end);
    }

    /** 19-21 can be one thing only; 7-9 two. */
    private static boolean isOfTheWholeDay(int begin, int end) {
        return begin > NOON || end > NOON;
    }

    private static String half(MatchResult match, int group) {
        return match.group(group) != null ? match.group(group) : match.group(group + 3);
    }

    private static Integer minutes(MatchResult match, int group) {
        int hours = Integer.parseInt(match.group(group));
        String more = match.group(group + 1);
        int minutes = more == null ? 0 : more.equals("반") || more.equals("半") ? 30 : Integer.parseInt(more);
        return hours > 24 || minutes > 59 ? null : hours * 60 + minutes;
    }

    private static int at(int minutes, String half) {
        boolean late = half != null && LATE.contains(half);
        boolean early = half != null && EARLY.contains(half);
        if (late && minutes < NOON) {
            return minutes + NOON;
        }
        return early && minutes >= NOON && minutes < NOON + 60 ? minutes - NOON : minutes;
    }
}
