package org.ieum.substitute;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * When each lesson of one week is given, once it is known who gives which: exact, by trying all with a bound. A week has few
 * lessons.
 */
final class WeekSearch {

    private final List<Task> tasks;
    private final Map<Long, Integer> left;
    private final Worth[] best;
    private final List<Placed> chosen = new ArrayList<>();
    private List<Placed> found = List.of();
    private Worth worth = Worth.NONE;

    /** A lesson, the learner whose it is, and who gives it. */
    record Task(long pairing, long learner, Gap gap, long tutor) {}

    /** When it is given. */
    record Placed(Task task, Instant start) {}

    /** @param left how many lessons each tutor can still give in this week, by id */
    WeekSearch(List<Task> tasks, Map<Long, Integer> left) {
        this.tasks = tasks;
        this.left = left;
        this.best = new Worth[tasks.size() + 1];
        best[tasks.size()] = Worth.NONE;
        for (int i = tasks.size() - 1; i >= 0; i--) {
            best[i] = best[i + 1].plus(alone(tasks.get(i)));
        }
    }

    private static Worth alone(Task task) {
        return task.gap().startsOf(task.tutor()).stream()
                .map(task.gap()::at)
                .max(Worth::compareTo)
                .orElse(Worth.NONE);
    }

    /** As good as it can be. */
    List<Placed> run() {
        place(0, Worth.NONE);
        return found;
    }

    private void place(int next, Worth until) {
        if (!until.plus(best[next]).beats(worth)) {
            return;
        }
        if (next == tasks.size()) {
            worth = until;
            found = List.copyOf(chosen);
            return;
        }
        Task task = tasks.get(next);
        if (count(task.tutor()) < left.getOrDefault(task.tutor(), 0)) {
            for (Instant start : task.gap().startsOf(task.tutor())) {
                if (chosen.stream().noneMatch(other -> collide(task, start, other))) {
                    chosen.add(new Placed(task, start));
                    place(next + 1, until.plus(task.gap().at(start)));
                    chosen.remove(chosen.size() - 1);
                }
            }
        }
        place(next + 1, until);
    }

    private long count(long tutor) {
        return chosen.stream().filter(one -> one.task().tutor() == tutor).count();
    }

    private static boolean collide(Task task, Instant start, Placed other) {
        boolean shared = task.tutor() == other.task().tutor()
                || task.learner() == other.task().learner();
        return shared && task.gap().meets(start, other.task().gap(), other.start());
    }

    /** What these are worth. */
    static Worth worth(List<Placed> placed) {
        return placed.stream().map(one -> one.task().gap().at(one.start())).reduce(Worth.NONE, Worth::plus);
    }

    /** By whose lessons they are. */
    static Map<Long, List<Placed>> byPairing(List<Placed> placed) {
        return placed.stream().collect(Collectors.groupingBy(one -> one.task().pairing()));
    }
}
