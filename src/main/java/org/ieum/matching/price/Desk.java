package org.ieum.matching.price;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.ToLongFunction;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.instance.IntList;
import org.ieum.matching.instance.Postings;

/**
 * One machine's place in a {@link Crew} of several: asks a shard of the tutors at prices that others have found. Several
 * threads can have a shard each.
 */
public final class Desk {

    private final Instance instance;
    private final long[] worth;
    private final Postings postings;
    private final Bundles first;
    private final Queue<Bundles> idle = new ConcurrentLinkedQueue<>();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private long posted = -1;

    /** @param worth of each need, in {@link Bundles#UNIT}ths, of what keeps its tutor as the crew raises it */
    public Desk(Instance instance, long[] worth) {
        this.instance = instance;
        this.worth = worth;
        postings = instance.postings();
        first = new Bundles(instance, postings, worth);
    }

    /**
     * The tutors of a shard are those whose numbers leave the same remainder.
     *
     * @param number of the shard, of so many
     * @param posting rises with time; who comes first with a new one puts all needs in the order of these prices, by which
     *     others with the same one look for them. Whoever comes late with an old one is sent away
     */
    public record Shard(int number, int count, long posting) {

        boolean has(int tutor) {
            return tutor % count == number;
        }
    }

    /**
     * A part of a sweep, as {@link Crew#sweep}: only what is taken here makes needs dearer meanwhile.
     *
     * @param from the first turn of this part
     * @param to the one after the last
     * @return the needs that were taken, each as often as it was
     */
    public int[] sweep(Shard shard, long[] price, int turn, int from, int to, double rise) {
        IntList taken = new IntList();
        long[] risen = price.clone();
        long by = Math.round(rise);
        at(shard, price, bundles -> {
            for (int i = from; i < to; i++) {
                int tutor = Crew.tutor(turn, i, instance.tutorCount());
                if (shard.has(tutor)) {
                    Askers.bid(bundles, tutor, risen, need -> {
                        risen[need] += by;
                        taken.add(need);
                    });
                }
            }
            return 0;
        });
        return taken.toArray();
    }

    /** As {@link Crew#earn}: of each tutor of the shard, the lowest number first. */
    public long[] earn(Shard shard, long[] price) {
        int tutors = instance.tutorCount();
        long[] earned = new long[Math.max(0, (tutors - shard.number() + shard.count() - 1) / shard.count())];
        at(shard, price, bundles -> {
            for (int i = 0; i < earned.length; i++) {
                earned[i] = bundles.earn(shard.number() + i * shard.count(), price, Askers.QUICK);
            }
            return 0;
        });
        return earned;
    }

    /** As {@link Crew#atMost}. */
    public long atMost(Shard shard, long[] price) {
        return at(shard, price, bundles -> {
            long sum = 0;
            for (int tutor = shard.number(); tutor < instance.tutorCount(); tutor += shard.count()) {
                sum += Askers.atMost(bundles, tutor, price);
            }
            return sum;
        });
    }

    private long at(Shard shard, long[] price, ToLongFunction<Bundles> work) {
        Lock reading = posted(shard.posting(), price);
        try {
            if (posted != shard.posting()) {
                throw new IllegalStateException("late: " + shard);
            }
            Bundles bundles = idle.poll();
            bundles = bundles == null ? first.another() : bundles;
            long answer = work.applyAsLong(bundles);
            idle.add(bundles);
            return answer;
        } finally {
            reading.unlock();
        }
    }

    /** Sees that needs are in the order of this posting or a later one, which stands until the lock is given back. */
    private Lock posted(long posting, long[] price) {
        Lock reading = lock.readLock();
        reading.lock();
        if (posted < posting) {
            reading.unlock();
            lock.writeLock().lock();
            try {
                if (posted < posting) {
                    postings.post(worth, price);
                    posted = posting;
                }
                reading.lock();
            } finally {
                lock.writeLock().unlock();
            }
        }
        return reading;
    }
}
