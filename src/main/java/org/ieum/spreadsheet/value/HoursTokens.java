package org.ieum.spreadsheet.value;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ieum.kernel.HalfHour;
import org.ieum.kernel.Text;

/** Takes free hours apart into days and times. */
final class HoursTokens {

    /** A part of what somebody wrote. */
    sealed interface Token {}

    /** Some days. */
    record Days(Set<DayOfWeek> days) implements Token {}

    /** Minutes of the day. */
    record Times(int from, int to) implements Token {}

    private static final String HOUR =
            "(오전|오후|저녁|밤|아침|낮|새벽|上午|下午|晚上|早上|am|pm)?\\s*(\\d{1,2})(?:\\s*[:시点時h.]\\s*(\\d{2}|반|半)?(?:\\s*[분分])?)?\\s*(am|pm|a\\.m\\.|p\\.m\\.)?";
    private static final Pattern RANGE = Pattern.compile(
            HOUR + "\\s*(?:(?:부터|에서|from)?\\s*(?:-|~|∼|〜|to|until|till|到|至)|부터|에서)\\s*" + HOUR + "\\s*(?:까지)?");

    /** What only connects. */
    private static final Pattern BETWEEN =
            Pattern.compile("(?:[\\s,;:/&+·、，；。.()\\[\\]]|and\\b|on\\b|every(?!\\s*day)|each\\b|에|까지|은|는|과|와|및|가능|和)+");

    /** Who says so of one time may mean it of all. */
    private static final Pattern HALF_OF_A_DAY =
            Pattern.compile("\\d\\s*(?:am|pm|a\\.m|p\\.m)|(?:오전|오후|저녁|밤|아침|새벽|上午|下午|晚上|早上)\\s*\\d");

    /** Further days behind 周一: 周一三, 周一、三; no hour, as 三点 is one. */
    private static final Pattern FURTHER_DAY = Pattern.compile("[\\s、，,和及]*([一二三四五六日天])(?![点點時时])");

    private static final Pattern CHINESE_DAY = Pattern.compile("(周|星期|礼拜)[一二三四五六日天]");

    /** Every Monday is a Monday, every evening one of each day. */
    private static final Pattern EVERY_SPAN =
            Pattern.compile("\\b(?:every|each)\\s+(?=(?:morning|afternoon|evening|night)s?\\b)");

    private static final Pattern TO = Pattern.compile("\\s*(?:-|~|∼|〜|to\\b|through\\b|thru\\b|부터|에서|到|至)\\s*");

    private final Map<String, Set<DayOfWeek>> days = new HashMap<>();
    private final Map<String, Times> spans = new HashMap<>();
    private final List<String> names;

    /** @param named spans of a day that the organisation calls by a name, {@code 저녁} to {@code 19:00-22:00} */
    HoursTokens(Map<String, String> named) {
        Words.named("day").bare().forEach((word, day) -> days.put(word, Set.of(HalfHour.parseDay(day))));
        Set<DayOfWeek> weekend = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        List.of("주말", "weekend", "weekends", "周末").forEach(word -> days.put(word, weekend));
        List.of("평일", "주중", "weekday", "weekdays", "工作日", "平日")
                .forEach(word -> days.put(word, EnumSet.complementOf(EnumSet.copyOf(weekend))));
        List.of("매일", "every day", "everyday", "daily", "每天")
                .forEach(word -> days.put(word, EnumSet.allOf(DayOfWeek.class)));
        named.forEach((word, times) -> spans.put(
                Text.folded(word),
                new Times(
                        HalfHour.parseTime(times.substring(0, times.indexOf('-'))),
                        HalfHour.parseTime(times.substring(times.indexOf('-') + 1)))));
        names = new ArrayList<>(days.keySet());
        names.addAll(spans.keySet());
        names.sort(Comparator.comparingInt(String::length).reversed());
    }

    /** The parts; empty if there is one that is neither day nor time. */
    Optional<List<Token>> split(String text) {
        String rest = EVERY_SPAN
                .matcher(Text.plain(Text.folded(text)).toLowerCase(Locale.ROOT))
                .replaceAll("daily ");
        List<Token> found = new ArrayList<>();
        // 10-12 beside 14-16 is before noon; beside 2-4pm it may be at night.
        boolean wholeDay = RANGE.matcher(rest).results().anyMatch(ClockTimes::countsTheWholeDay)
                && !HALF_OF_A_DAY.matcher(rest).find();
        int at = 0;
        while (at < rest.length()) {
            Matcher between = BETWEEN.matcher(rest).region(at, rest.length());
            if (between.lookingAt()) {
                at = between.end();
                continue;
            }
            int end = range(rest, at, wholeDay, found);
            if (end < 0) {
                end = name(rest, at, found);
            }
            if (end < 0) {
                return Optional.empty();
            }
            at = end;
        }
        return Optional.of(found);
    }

    private static int range(String text, int at, boolean wholeDay, List<Token> found) {
        Matcher match = RANGE.matcher(text).region(at, text.length());
        if (!match.lookingAt()) {
            return -1;
        }
        Optional<Times> times = ClockTimes.between(match, wholeDay);
        times.ifPresent(found::add);
        return times.isPresent() ? match.end() : -1;
    }

    private int name(String text, int at, List<Token> found) {
        Optional<String> name = names.stream()
                .filter(word -> text.startsWith(word, at) && endsThere(text, at + word.length(), word))
                .findFirst();
        if (name.isEmpty()) {
            return -1;
        }
        int end = at + name.get().length();
        Set<DayOfWeek> from = days.get(name.get());
        if (from == null) {
            found.add(spans.get(name.get()));
            return end;
        }
        return CHINESE_DAY.matcher(name.get()).matches()
                ? further(text, fromTo(text, end, from, found), found)
                : fromTo(text, end, from, found);
    }

    private int further(String text, int at, List<Token> found) {
        int end = at;
        Matcher day = FURTHER_DAY.matcher(text).region(at, text.length());
        while (day.lookingAt()) {
            found.add(new Days(days.get("周" + day.group(1))));
            end = day.end();
            day.region(end, text.length());
        }
        return end;
    }

    /** Mon-Fri is five days. */
    private int fromTo(String text, int end, Set<DayOfWeek> from, List<Token> found) {
        Matcher to = TO.matcher(text).region(end, text.length());
        List<Token> next = new ArrayList<>();
        if (from.size() == 1 && to.lookingAt()) {
            int after = lastDay(text, to.end(), next);
            if (after > 0 && next.get(0) instanceof Days last && last.days().size() == 1) {
                found.add(new Days(
                        between(from.iterator().next(), last.days().iterator().next())));
                return after;
            }
        }
        found.add(new Days(from));
        return end;
    }

    /** 周一至三 names the last day by its number alone. */
    private int lastDay(String text, int at, List<Token> found) {
        Matcher day = FURTHER_DAY.matcher(text).region(at, text.length());
        if (day.lookingAt()) {
            found.add(new Days(days.get("周" + day.group(1))));
            return day.end();
        }
        return name(text, at, found);
    }

    private static Set<DayOfWeek> between(DayOfWeek first, DayOfWeek last) {
        Set<DayOfWeek> days = EnumSet.of(first);
        for (DayOfWeek day = first; day != last; day = day.plus(1)) {
            days.add(day.plus(1));
        }
        return days;
    }

    /** A Latin word ends where its letters end: "Sunny" is no Sunday. */
    private static boolean endsThere(String text, int end, String word) {
        boolean latin = word.chars().allMatch(sign -> sign < 0x80);
        return !latin || end >= text.length() || !Character.isLetter(text.charAt(end)) || text.charAt(end) > 0x7F;
    }
}
