package org.ieum.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** When somebody invented has time: some evenings, a weekend day, or mornings. */
final class Hours {

    private static final List<String> WORKDAYS = List.of("MON", "TUE", "WED", "THU", "FRI");

    private final Chance chance;

    Hours(Chance chance) {
        this.chance = chance;
    }

    String week() {
        List<String> spans = new ArrayList<>();
        boolean evenings = chance.percent(75);
        chance.some(WORKDAYS, chance.between(1, 3))
                .forEach(day -> spans.add(evenings ? span(day, 18, 20, 3) : span(day, 9, 11, 3)));
        if (!evenings || chance.percent(45)) {
            spans.add(span(chance.of("SAT", "SUN"), 10, 14, 4));
        }
        return String.join(";", spans);
    }

    private String span(String day, int earliest, int latest, int longest) {
        int from = chance.between(earliest, latest);
        int hours = chance.between(2, longest);
        int to = Math.min(24, from + hours);
        return String.format(
                Locale.ROOT,
                "%s %02d:%s-%02d:00",
                day,
                from,
                Arrays.asList("00", "30").get(chance.between(0, 1)),
                to);
    }
}
