package org.ieum.matching.price;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.instance.Postings;

/**
 * Asks tutors for their best bundles, on as many threads as there are processors where they are very many and nothing is
 * counted in steps; all read the same pages. Each tutor is one thread's.
 */
final class Askers implements Crew {

    /** Open needs from which on it pays. */
    static final int MANY = 30_000;

    private static final int MOST_THREADS = 16;
    /** Tries for a tutor's best bundle on the way; a bundle that is not quite the best moves prices as well. */
    static final int QUICK = 500;
    /** The same for a proof; where they do not suffice, the bundle's limit counts instead of it. */
    private static final int TRIES = 20_000;

    /** After so many tutors, of very many, needs are put in order anew. */
    private static final int POSTED_ANEW = 20_000;

    private final int tutors;

    private final Postings postings;
    private final long[] worth;
    private final Bundles[] bundles;
    private volatile boolean stopped;

    /** Threads here; one alone if the effort is counted in steps. */
    static Crew.Hiring here(boolean bySteps) {
        return (instance, postings, worth) -> new Askers(instance, postings, worth, bySteps);
    }

    private Askers(Instance instance, Postings postings, long[] worth, boolean bySteps) {
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
        tutors = instance.tutorCount();
        bundles = new Bundles[threads];
        bundles[0] = new Bundles(instance, postings, worth);
        for (int i = 1; i < threads; i++) {
            bundles[i] = bundles[0].another();
        }
    }

    @Override
    public Bundles one() {
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

    @Override
    public void sweep(int turn, long[] price, double rise, IntConsumer taken) {
        inTurn(turn, price, (asked, tutor) -> bid(asked, tutor, price, taken));
    }

    private void inTurn(int turn, long[] price, Question question) {
        for (int from = 0; from < tutors && !stopped; from += POSTED_ANEW) {
            post(price);
            ask(
                    from,
                    Math.min(tutors, from + POSTED_ANEW),
                    (asked, i) -> question.ask(asked, Crew.tutor(turn, i, tutors)));
        }
    }

    /** Who of two comes first is chance where there are several threads; one buys at a time. */
    @Override
    public void sell(long[] price, Buyer buyer) {
        inTurn(0, price, (asked, tutor) -> {
            long earned = asked.earn(tutor, price, QUICK);
            synchronized (buyer) {
                buyer.buy(tutor, asked.best());
            }
            return earned;
        });
    }

    /** Of two threads that make the same need dearer at once one may be in vain: it is as if it had asked a little later. */
    static long bid(Bundles bundles, int tutor, long[] price, IntConsumer taken) {
        long earned = bundles.earn(tutor, price, QUICK);
        for (int j = 0; j < bundles.bestSize(); j++) {
            taken.accept(bundles.best(j));
        }
        return earned;
    }

    @Override
    public long earn(long[] price, long[] earned) {
        post(price);
        return ask(0, tutors, (asked, tutor) -> earned[tutor] = asked.earn(tutor, price, QUICK));
    }

    @Override
    public long atMost(long[] price) {
        post(price);
        return ask(0, tutors, (asked, tutor) -> atMost(asked, tutor, price));
    }

    /** A proof for one tutor. What a quick look finds already, the long one need not look for. */
    static long atMost(Bundles bundles, int tutor, long[] price) {
        bundles.earn(tutor, price, QUICK);
        bundles.earn(tutor, price, TRIES);
        return bundles.atMost();
    }

    @Override
    public void stop() {
        stopped = true;
    }

    @Override
    public boolean isStopped() { return stopped; }

    private long ask(Bundles bundles, int from, int to, int step, Question question) {
        long sum = 0;
        for (int number = from; number < to && !stopped; number += step) {
            sum += question.ask(bundles, number);
        }
        return sum;
    }
}
