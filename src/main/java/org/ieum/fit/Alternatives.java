package org.ieum.fit;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ieum.kernel.HalfHours;
import org.ieum.kernel.Session;

/**
 * Other times than those of now, few enough to choose from and not all alike: with one lesson moved, or with all at
 * another hour. Near ones come before far ones, and each day is heard before one has a second word.
 *
 * @param starts when a lesson could begin
 * @param now the times that there are, each on another day
 */
record Alternatives(HalfHours starts, List<Session> now) {

    private static final Comparator<List<Session>> ORDER = (one, other) -> {
        for (int i = 0; i < one.size(); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    };

    /** At most so many, in the order of the week. */
    List<List<Session>> first(int most) {
        List<List<List<Session>>> groups = new ArrayList<>(oneMoved());
        if (now.size() > 1) {
            groups.add(allMoved());
        }
        groups.forEach(group -> group.sort(Comparator.comparing(this::distance).thenComparing(ORDER)));
        Set<List<Session>> chosen = new LinkedHashSet<>();
        int longest = groups.stream().mapToInt(List::size).max().orElse(0);
        for (int turn = 0; turn < longest; turn++) {
            for (List<List<Session>> group : groups) {
                if (turn < group.size() && chosen.size() < most) {
                    chosen.add(group.get(turn));
                }
            }
        }
        return chosen.stream().sorted(ORDER).toList();
    }

    /** By the day on which the moved lesson would be. */
    private Collection<List<List<Session>>> oneMoved() {
        Map<DayOfWeek, List<List<Session>>> byDay = new TreeMap<>();
        for (Session moved : now) {
            starts.stream()
                    .mapToObj(start -> Session.at(start, moved.minutes()))
                    .filter(time -> !time.equals(moved))
                    .filter(time -> now.stream().noneMatch(other -> !other.equals(moved) && other.day() == time.day()))
                    .forEach(time -> byDay.computeIfAbsent(time.day(), day -> new ArrayList<>())
                            .add(with(moved, time)));
        }
        return byDay.values();
    }

    private List<Session> with(Session moved, Session time) {
        return now.stream().map(one -> one.equals(moved) ? time : one).sorted().toList();
    }

    /** All at one other hour, on the days of now before others. */
    private List<List<Session>> allMoved() {
        Map<Integer, List<Session>> byHour = new TreeMap<>();
        int minutes = now.get(0).minutes();
        starts.stream()
                .mapToObj(start -> Session.at(start, minutes))
                .forEach(time -> byHour.computeIfAbsent(time.start(), hour -> new ArrayList<>())
                        .add(time));
        List<List<Session>> all = new ArrayList<>();
        for (List<Session> times : byHour.values()) {
            List<Session> chosen = times.stream()
                    .sorted(Comparator.<Session, Boolean>comparing(
                                    time -> now.stream().noneMatch(one -> one.day() == time.day()))
                            .thenComparing(Comparator.naturalOrder()))
                    .limit(now.size())
                    .sorted()
                    .toList();
            if (chosen.size() == now.size() && !chosen.equals(now)) {
                all.add(chosen);
            }
        }
        return all;
    }

    private int distance(List<Session> times) {
        int distance = 0;
        for (int i = 0; i < times.size(); i++) {
            distance += Math.abs(times.get(i).start() - now.get(i).start());
        }
        return distance;
    }
}
