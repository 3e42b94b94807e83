package org.ieum.matching.search;

import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ieum.matching.board.Board;
import org.ieum.matching.instance.Instance;

/**
 * Annealing of a large round in parts beside each other: people are divided anew by chance again and again, and in between
 * each part is searched by itself. What it finds depends on the seed and on how many steps it takes, not on who is faster.
 */
final class Parted implements Parts {

    private final Board board;
    private final int count;
    private final Part[] parts;
    private final Annealing[] annealings;
    private final Executor executor;
    private final SplittableRandom random;

    /** @param executor runs the parts but the first */
    Parted(Instance instance, Annealing whole, int count, Executor executor, SplittableRandom random) {
        this.count = count;
        this.executor = executor;
        this.random = random;
        board = whole.board();
        parts = Part.several(instance, count);
        annealings = Stream.of(parts)
                .map(part -> whole.of(new Board(board), part, random.split()))
                .toArray(Annealing[]::new);
    }

    @Override
    public void cool(double part) {
        for (Annealing annealing : annealings) {
            annealing.cool(part);
        }
    }

    @Override
    public void fill() {
        divided(Annealing::fill);
    }

    /** Each part takes its share of the steps. */
    @Override
    public void run(long steps) {
        divided(annealing -> annealing.run(steps / count));
    }

    private interface Task {
        void of(Annealing annealing);
    }

    private void divided(Task task) {
        parts[0].divide(board, count, random);
        for (int i = 0; i < count; i++) {
            annealings[i].board().takeWaiting(board, parts[i]::has);
        }
        CompletableFuture<?>[] others = IntStream.range(1, count)
                .mapToObj(i -> CompletableFuture.runAsync(() -> task.of(annealings[i]), executor))
                .toArray(CompletableFuture[]::new);
        task.of(annealings[0]);
        CompletableFuture.allOf(others).join();
        for (Annealing annealing : annealings) {
            board.takeBack(annealing.board());
        }
    }
}
