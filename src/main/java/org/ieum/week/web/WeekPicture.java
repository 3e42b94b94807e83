package org.ieum.week.web;

import java.util.List;
import java.util.stream.IntStream;
import org.ieum.kernel.HalfHour;
import org.ieum.kernel.HalfHours;
import org.ieum.kernel.HalfHours.Stretch;
import org.ieum.kernel.Session;

/** A week drawn: a column a day, free hours pale, lessons dark. Lengths are in the picture's own units. */
record WeekPicture(
        int width,
        int height,
        List<PictureText> days,
        List<PictureText> hours,
        List<Box> free,
        List<LessonBox> lessons) {

    private static final int LEFT = 60;
    private static final int TOP = 34;
    private static final int DAY = 150;
    private static final int HALF_HOUR = 24;
    private static final int LONGEST_TEXT = 17;
    /** Shown even where nothing is: 9:00 to 21:00. */
    private static final int FIRST = 18;

    private static final int LAST = 42;

    /** Words at a point. */
    record PictureText(int x, int y, String text) {}

    record Box(int x, int y, int width, int height) {}

    /** A lesson with what stands in it, top down. */
    record LessonBox(Box box, List<PictureText> lines) {}

    /** What is drawn into a lesson. */
    record Drawn(Session session, List<String> lines) {}

    static WeekPicture of(HalfHours free, List<Drawn> lessons, List<String> days) {
        int[] used = IntStream.concat(
                        free.stream(),
                        lessons.stream().flatMapToInt(lesson -> lesson.session().indices()))
                .map(index -> index % HalfHour.DAY)
                .toArray();
        int first = Math.min(FIRST, IntStream.of(used).min().orElse(FIRST)) / 2 * 2;
        int last = Math.max(LAST, (IntStream.of(used).max().orElse(LAST) + 2) / 2 * 2);
        return new WeekPicture(
                LEFT + 7 * DAY + 1,
                TOP + (last - first) * HALF_HOUR + 10,
                IntStream.range(0, 7)
                        .mapToObj(day -> new PictureText(LEFT + day * DAY + DAY / 2, TOP - 12, days.get(day)))
                        .toList(),
                IntStream.rangeClosed(first / 2, last / 2)
                        .mapToObj(hour -> new PictureText(
                                LEFT,
                                TOP + (hour * 2 - first) * HALF_HOUR,
                                String.format(java.util.Locale.ROOT, "%02d:00", hour)))
                        .toList(),
                free.stretches().stream().map(stretch -> box(stretch, first)).toList(),
                lessons.stream().map(lesson -> lesson(lesson, first)).toList());
    }

    private static Box box(Stretch stretch, int first) {
        return new Box(
                LEFT + stretch.day() * DAY + 1,
                TOP + (stretch.startInDay() - first) * HALF_HOUR,
                DAY - 2,
                stretch.length() * HALF_HOUR);
    }

    private static LessonBox lesson(Drawn lesson, int first) {
        Box box = box(
                new Stretch(lesson.session().firstHalfHour(), lesson.session().halfHours()), first);
        List<PictureText> lines = IntStream.range(0, lesson.lines().size())
                .mapToObj(line -> new PictureText(
                        box.x() + 8,
                        box.y() + 15 + line * 15,
                        cut(lesson.lines().get(line))))
                .toList();
        return new LessonBox(box, lines);
    }

    /** The whole of it stands in the table below. */
    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_TEXT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT - 1)) + "…";
    }
}
