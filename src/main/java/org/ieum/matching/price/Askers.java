package org.ieum.matching.price;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.instance.Postings;

/**
 * Asks tutors for their best bundles, on as many threads as there are processors where they are very many and nothing is
 * counted in steps; all read the same pages. Each tutor is one thread's.
 */
final class Askers implements Crew {

    private static final int MOST_THREADS = 16;
    /** Tries for a tutor's best bundle on the way; a bundle that is not quite the best moves prices as well. */
    static final int QUICK = 500;
    /** The same for a proof; where they do not suffice, the bundle's limit counts instead of it. */
    private static final int TRIES = 20_000;

    /** So often in a sweep needs are put in order anew, */
    private static final int POSTINGS = 8;
    /** but never before so many tutors were asked. */
    private static final int LEAST_ASKED = 20_000;
    /** So many at a time are one thread's. */
    private static final int HAND = 250;

    private final Instance instance;
    private final int tutors;
    /** How many are asked between two postings. */
    private final int betweenPostings;

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
        this.instance = instance;
        this.postings = postings;
        this.worth = worth;
        tutors = instance.tutorCount();
        betweenPostings = Math.max(LEAST_ASKED, tutors / POSTINGS + 1);
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
        long ask(Bundles bundles, int tutor);
    }

    /** Asks each tutor at the prices of the last post; returns the sum of what came back. */
    long ask(Question question) {
        long sum = 0;
        for (int from = 0; from < tutors; from += betweenPostings) {
            sum += ask(turn(0, from), question);
        }
        return sum;
    }

    /**
     * Whose turn it is from the {@code from}-th on. Several threads ask those one after the other who are asked about the
     * same: of a million people's needs no cache holds more than a few lists' heads.
     */
    private int[] turn(int turn, int from) {
        int[] who = IntStream.range(from, Math.min(tutors, from + betweenPostings))
                .map(i -> Crew.tutor(turn, i, tutors))
                .toArray();
        return bundles.length == 1 ? who : instance.alikeTogether(who);
    }

    private long ask(int[] who, Question question) {
        if (bundles.length == 1) {
            return ask(bundles[0], who, 0, who.length, question);
        }
        AtomicInteger next = new AtomicInteger();
        return Arrays.stream(bundles)
                .parallel()
                .mapToLong(asked -> ask(asked, who, next, question))
                .sum();
    }

    private long ask(Bundles asked, int[] who, AtomicInteger next, Question question) {
        long sum = 0;
        for (int from = next.getAndAdd(HAND); from < who.length; from = next.getAndAdd(HAND)) {
            sum += ask(asked, who, from, Math.min(who.length, from + HAND), question);
        }
        return sum;
    }

    private long ask(Bundles asked, int[] who, int from, int to, Question question) {
        long sum = 0;
        for (int i = from; i < to && !stopped; i++) {
            sum += question.ask(asked, who[i]);
        }
        return sum;
    }

    @Override
    public void sweep(int turn, long[] price, double rise, IntConsumer taken) {
        inTurn(turn, price, (asked, tutor) -> bid(asked, tutor, price, taken));
    }

    private void inTurn(int turn, long[] price, Question question) {
        for (int from = 0; from < tutors && !stopped; from += betweenPostings) {
            post(price);
            ask(turn(turn, from), question);
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
        return ask((asked, tutor) -> earned[tutor] = asked.earn(tutor, price, QUICK));
    }

    @Override
    public long atMost(long[] price) {
        post(price);
        return ask((asked, tutor) -> atMost(asked, tutor, price));
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
}
