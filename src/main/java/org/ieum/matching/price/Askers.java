package org.ieum.matching.price;

import java.util.stream.IntStream;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.instance.Postings;

/**
 * Asks tutors for their best bundles, on as many threads as there are processors where they are very many and nothing is
 * counted in steps; all read the same pages. Each tutor is one thread's.
 */
final class Askers {

    /** Open needs from which on it pays. */
    static final int MANY = 30_000;

    private static final int MOST_THREADS = 16;

    private final Postings postings;
    private final long[] worth;
    private final Bundles[] bundles;
    private volatile boolean stopped;

    Askers(Instance instance, Postings postings, long[] worth, boolean bySteps) {
        this(
                instance,
                postings,
                worth,
                bySteps || instance.open.length < MANY
                        ? 1
                        : Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));
    }

    Askers(Instance instance, Postings postings, long[] worth, int threads) {
        this.postings = postings;
        this.worth = worth;
        bundles = new Bundles[threads];
        bundles[0] = new Bundles(instance, postings, worth);
        for (int i = 1; i < threads; i++) {
            bundles[i] = bundles[0].another();
        }
    }

    /** For whoever asks a few tutors alone. */
    Bundles one() {
        return bundles[0];
    }

    /** See {@link Bundles#post}. */
    void post(long[] price) {
        postings.post(worth, price);
    }

    /** What is asked of one tutor; a number comes back. */
    interface Question {
        long ask(Bundles bundles, int number);
    }

    /** Asks for each number in a range, by threads in no order; returns the sum of what came back. */
    long ask(int from, int to, Question question) {
        if (bundles.length == 1) {
            return ask(bundles[0], from, to, 1, question);
        }
        return IntStream.range(0, bundles.length)
                .parallel()
                .mapToLong(i -> ask(bundles[i], from + i, to, bundles.length, question))
                .sum();
    }

    /** Asks nobody any more: what is being asked ends at once, and its sum means nothing. */
    void stop() {
        stopped = true;
    }

    boolean isStopped() { return stopped; }

    private long ask(Bundles bundles, int from, int to, int step, Question question) {
        long sum = 0;
        for (int number = from; number < to && !stopped; number += step) {
            sum += question.ask(bundles, number);
        }
        return sum;
    }
}
