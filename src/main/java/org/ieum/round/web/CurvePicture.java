package org.ieum.round.web;

import java.util.List;
import java.util.Locale;
import org.ieum.matching.model.Watcher.Progress;

/**
 * How good the best plan was over the time of a solve, in hundredths of what no plan can exceed.
 *
 * @param line where the curve goes, as SVG writes points; empty while there is nothing to draw
 * @param least the percentage at the picture's foot
 * @param now the percentage that is reached
 * @param seconds how long the picture is
 */
public record CurvePicture(String line, String least, String now, long seconds) {

    static final int WIDTH = 600;
    static final int HEIGHT = 120;

    /** Of plans that hardly get better any more the last bit is drawn large. */
    private static final double SMALLEST_SPAN = 0.002;

    static CurvePicture of(List<Progress> points) {
        if (points.isEmpty() || last(points).weightAtMost() == 0) {
            return new CurvePicture("", "", "", 0);
        }
        double most = last(points).weightAtMost();
        double least = Math.min(points.get(0).weight() / most, 1 - SMALLEST_SPAN);
        long end = Math.max(1, last(points).elapsed().toMillis());
        StringBuilder line = new StringBuilder();
        double before = -1;
        for (Progress point : points) {
            double x = (double) WIDTH * point.elapsed().toMillis() / end;
            double y = HEIGHT * (1 - (point.weight() / most - least) / (1 - least));
            if (before >= 0) {
                line.append(at(x, before)).append(' ');
            }
            line.append(at(x, y)).append(' ');
            before = y;
        }
        return new CurvePicture(
                line.toString().strip(), percent(least), percent(last(points).weight() / most), end / 1000);
    }

    private static Progress last(List<Progress> points) {
        return points.get(points.size() - 1);
    }

    private static String at(double x, double y) {
        return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
    }

    private static String percent(double part) {
        return String.format(Locale.ROOT, "%.1f", Math.floor(part * 1000) / 10);
    }
}
