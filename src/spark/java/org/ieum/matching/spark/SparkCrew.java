package org.ieum.matching.spark;

import java.util.List;
import java.util.function.IntConsumer;
import org.apache.spark.broadcast.Broadcast;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.instance.Postings;
import org.ieum.matching.price.Bundles;
import org.ieum.matching.price.Buyer;
import org.ieum.matching.price.Crew;
import org.ieum.matching.price.Desk;

/**
 * Has tutors asked by the machines of a cluster. In a sweep prices stand still while a part of the tutors is asked; then
 * all hear what was taken elsewhere.
 */
final class SparkCrew implements Crew {

    /** Parts of a sweep between which prices are exchanged: of many tutors so many, */
    private static final int MOST_PARTS = 8;
    /** of fewer as many as have so many tutors each, but two. */
    private static final int TUTORS_OF_A_PART = 2_500;

    /** Needs are put in order anew after so many tutors, as by threads of one machine. */
    private static final int POSTED_ANEW = 20_000;
    /** Shards for each core where nothing is lost by more: the last one to end is waited for. */
    private static final int SHARDS_OF_A_CORE = 3;

    private final Cluster cluster;
    private final Broadcast<byte[]> worth;
    private final Crew here;
    private final int tutors;
    private final String group;
    private volatile boolean stopped;

    SparkCrew(
            Cluster cluster,
            Instance instance,
            Postings postings,
            long[] units,
            Broadcast<byte[]> worth,
            String group) {
        this.cluster = cluster;
        this.worth = worth;
        this.group = group;
        here = Crew.here(false).hire(instance, postings, units);
        tutors = instance.tutorCount();
    }

    @Override
    public void sweep(int turn, long[] price, double rise, IntConsumer taken) {
        int parts = Math.max(2, Math.min(MOST_PARTS, tutors / TUTORS_OF_A_PART));
        int asked = 0;
        long posting = cluster.newPosting();
        for (int part = 0; part < parts && !stopped; part++) {
            int from = (int) ((long) part * tutors / parts);
            int to = (int) ((part + 1L) * tutors / parts);
            if (asked >= POSTED_ANEW) {
                posting = cluster.newPosting();
                asked = 0;
            }
            asked += to - from;
            sweep(turn, from, to, posting, price, rise, taken);
        }
    }

    private void sweep(int turn, int from, int to, long posting, long[] price, double rise, IntConsumer taken) {
        int shards = cluster.cores();
        Broadcast<byte[]> of = worth;
        ask("sweep", shards, price, (place, told, number) -> {
                    Desk.Shard shard = new Desk.Shard(number, shards, posting);
                    long[] prices = Numbers.reading(told).longs();
                    int[] needs = place.desk(of).sweep(shard, prices, turn, from, to, rise);
                    return Numbers.writing().add(needs).bytes();
                })
                .forEach(answer -> {
                    for (int need : Numbers.reading(answer).ints()) {
                        taken.accept(need);
                    }
                });
    }

    @Override
    public long earn(long[] price, long[] earned) {
        int shards = shards();
        long posting = cluster.newPosting();
        Broadcast<byte[]> of = worth;
        List<byte[]> answers = ask("earn", shards, price, (place, told, number) -> {
            Desk.Shard shard = new Desk.Shard(number, shards, posting);
            long[] prices = Numbers.reading(told).longs();
            return Numbers.writing().add(place.desk(of).earn(shard, prices)).bytes();
        });
        long sum = 0;
        for (int number = 0; number < answers.size(); number++) {
            long[] ofShard = Numbers.reading(answers.get(number)).longs();
            for (int i = 0; i < ofShard.length; i++) {
                earned[number + i * shards] = ofShard[i];
                sum += ofShard[i];
            }
        }
        return sum;
    }

    @Override
    public long atMost(long[] price) {
        int shards = shards();
        long posting = cluster.newPosting();
        Broadcast<byte[]> of = worth;
        return ask("certificate", shards, price, (place, told, number) -> {
                    Desk.Shard shard = new Desk.Shard(number, shards, posting);
                    long[] prices = Numbers.reading(told).longs();
                    return Numbers.writing()
                            .add(place.desk(of).atMost(shard, prices))
                            .bytes();
                })
                .stream()
                .mapToLong(answer -> Numbers.reading(answer).next())
                .sum();
    }

    private int shards() {
        return cluster.cores() * SHARDS_OF_A_CORE;
    }

    /** Empty if it was stopped. */
    private List<byte[]> ask(String kind, int shards, long[] price, Cluster.Question question) {
        byte[] told = Numbers.writing().add(price).bytes();
        try {
            return stopped ? List.of() : cluster.ask(kind, group, shards, told, question);
        } catch (Exception e) {
            if (stopped) {
                return List.of();
            }
            throw e;
        }
    }

    @Override
    public Bundles one() {
        return here.one();
    }

    @Override
    public void sell(long[] price, Buyer buyer) {
        here.sell(price, buyer);
    }

    @Override
    public void stop() {
        stopped = true;
        here.stop();
        cluster.cancel(group);
    }

    @Override
    public boolean isStopped() { return stopped; }
}
