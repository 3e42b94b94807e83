package org.ieum.round.web;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ieum.kernel.HalfHour;
import org.ieum.kernel.HalfHours;
import org.ieum.kernel.Session;

/**
 * A person's week as a picture: a column for each day, hours from top to bottom.
 *
 * @param text the same in words
 */
public record ProposalWeekPicture(
        String name, String text, int width, int height, List<Day> days, List<Hour> hours, List<WeekBox> boxes) {

    private static final int LEFT = 36;
    private static final int TOP = 18;
    private static final int DAY = 44;
    private static final int HALF_HOUR = 10;

    /** What a column is called. */
    public record Day(int x, String text) {}

    /** What a full hour is called, and where its line is. */
    public record Hour(int y, int line, String text) {}

    /** A stretch of a day: {@code free}, {@code other} or {@code lesson}. */
    public record WeekBox(int x, int y, int width, int height, String kind) {}

    /** The half hours of a day that pictures beside each other show; {@code to} is the first one after them. */
    record Frame(int from, int to) {

        /** From the first full hour with something in it to the last, of all of these. */
        static Frame of(HalfHours... weeks) {
            int[] used = Arrays.stream(weeks)
                    .flatMapToInt(HalfHours::stream)
                    .map(index -> index % HalfHour.DAY)
                    .sorted()
                    .toArray();
            return used.length == 0
                    ? new Frame(18, 36)
                    : new Frame(used[0] / 2 * 2, (used[used.length - 1] + 2) / 2 * 2);
        }
    }

    /** {@code text} says the picture in words. */
    static ProposalWeekPicture of(
            String name,
            String text,
            Frame frame,
            HalfHours free,
            List<Session> lessons,
            List<Session> others,
            Locale locale) {
        List<WeekBox> boxes = new ArrayList<>(boxes(frame, free, "free"));
        others.forEach(session -> boxes.addAll(boxes(frame, HalfHours.of(session.indices()), "other")));
        lessons.forEach(session -> boxes.addAll(boxes(frame, HalfHours.of(session.indices()), "lesson")));
        return new ProposalWeekPicture(
                name,
                text,
                LEFT + 7 * DAY,
                TOP + (frame.to() - frame.from()) * HALF_HOUR + 4,
                days(locale),
                hours(frame),
                boxes);
    }

    /** Both weeks over each other: when the one has time, and when the other; what is both stands out by itself. */
    static ProposalWeekPicture both(
            String text,
            Frame frame,
            HalfHours learner,
            HalfHours tutor,
            List<Session> lessons,
            List<Session> others,
            Locale locale) {
        ProposalWeekPicture one = of("", text, frame, learner, List.of(), List.of(), locale);
        List<WeekBox> boxes = new ArrayList<>(one.boxes());
        boxes.addAll(boxes(frame, tutor, "tutor"));
        others.forEach(session -> boxes.addAll(boxes(frame, HalfHours.of(session.indices()), "other")));
        lessons.forEach(session -> boxes.addAll(boxes(frame, HalfHours.of(session.indices()), "lesson")));
        return new ProposalWeekPicture("", text, one.width(), one.height(), one.days(), one.hours(), boxes);
    }

    private static List<Day> days(Locale locale) {
        return Stream.of(DayOfWeek.values())
                .map(day -> new Day(LEFT + (day.getValue() - 1) * DAY + 8, day.getDisplayName(TextStyle.SHORT, locale)))
                .toList();
    }

    private static List<Hour> hours(Frame frame) {
        return IntStream.iterate(frame.from(), half -> half <= frame.to(), half -> half + 2)
                .mapToObj(half -> {
                    int line = TOP + (half - frame.from()) * HALF_HOUR;
                    String hour = half / 2 % 2 == 0 ? String.format(Locale.ROOT, "%02d:00", half / 2) : "";
                    return new Hour(line + 4, line, hour);
                })
                .toList();
    }

    /** Half hours that follow each other in one day are one box. */
    private static List<WeekBox> boxes(Frame frame, HalfHours halfHours, String kind) {
        return halfHours.stretches().stream()
                .map(stretch -> new WeekBox(
                        LEFT + stretch.day() * DAY + 1,
                        TOP + (stretch.startInDay() - frame.from()) * HALF_HOUR,
                        DAY - 2,
                        stretch.length() * HALF_HOUR,
                        kind))
                .toList();
    }
}
