package org.ieum.numbers.web;

import java.util.List;
import java.util.stream.Stream;
import org.ieum.numbers.Survival;

/** A survival curve drawn as steps over a year. Lengths are in the picture's own units. */
record Curve(String path, List<Tick> days, List<Tick> shares) {

    static final List<Integer> MARKS = List.of(30, 90, 180, 365);

    private static final int LEFT = 56;
    private static final int RIGHT = 620;
    private static final int TOP = 14;
    private static final int BOTTOM = 214;
    private static final int YEAR = 365;

    /** A mark on an axis, with the line through the picture. */
    record Tick(int at, String text) {}

    static Curve of(Survival survival) {
        StringBuilder path = new StringBuilder("M" + LEFT + " " + TOP);
        for (Survival.Step step : survival.steps()) {
            if (step.days() > YEAR) {
                path.append(" H").append(RIGHT);
                break;
            }
            path.append(" H").append(x(step.days())).append(" V").append(y(step.share()));
        }
        return new Curve(
                path.toString(),
                MARKS.stream().map(day -> new Tick(x(day), day.toString())).toList(),
                Stream.of(0, 25, 50, 75, 100)
                        .map(percent -> new Tick(y(percent / 100.0), percent + "%"))
                        .toList());
    }

    private static int x(int days) {
        return LEFT + days * (RIGHT - LEFT) / YEAR;
    }

    private static int y(double share) {
        return (int) Math.round(BOTTOM - share * (BOTTOM - TOP));
    }
}
