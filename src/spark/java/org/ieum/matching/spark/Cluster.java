package org.ieum.matching.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;
import org.ieum.matching.board.Board;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.instance.Postings;
import org.ieum.matching.price.Crew;
import org.ieum.matching.price.Guide;
import org.ieum.matching.search.Elsewhere;
import org.ieum.matching.search.Moves;
import org.ieum.matching.search.Shift;

/** The machines of a Spark cluster. All that goes to them between two supersteps goes to each of them. */
class Cluster implements Elsewhere {

    private static final long SECOND = 1_000_000_000;
    /** A crew is at work if it was asked so lately. */
    private static final long LATELY = 3 * SECOND;

    private static final int CREWS_SHARE = 3;
    /** Parts are numbered by bytes. */
    private static final int MOST_PARTS = 100;

    private final JavaSparkContext spark;
    private final Broadcast<byte[]> problem;
    private final long turnNanos;
    private final List<Hired> hired = new ArrayList<>();
    private final AtomicLong postings = new AtomicLong();
    private Guide told;
    private Broadcast<float[][]> guide;
    private volatile long crewAsked = System.nanoTime() - LATELY;
    final Supersteps supersteps = new Supersteps();

    private record Hired(long[] worth, Broadcast<byte[]> broadcast) {}

    /**
     * Sends everybody the problem.
     *
     * @param turnNanos how long a turn of the search is
     */
    Cluster(JavaSparkContext spark, byte[] frozen, Instance instance, long turnNanos) {
        this.spark = spark;
        this.turnNanos = turnNanos;
        problem = spark.broadcast(frozen);
        Workplace.take(problem, instance);
    }

    /** The number of an order of needs, later than all before. */
    long newPosting() {
        return postings.incrementAndGet();
    }

    /** How many tasks run at once. */
    int cores() {
        return spark.defaultParallelism();
    }

    @Override
    public synchronized Crew crew(Instance instance, Postings postings, long[] worth) {
        Broadcast<byte[]> known = hired.stream()
                .filter(other -> Arrays.equals(other.worth, worth))
                .map(Hired::broadcast)
                .findFirst()
                .orElseGet(() -> spark.broadcast(Numbers.writing().add(worth).bytes()));
        hired.add(new Hired(worth, known));
        return new SparkCrew(this, instance, postings, worth, known, "crew-" + hired.size());
    }

    /** What each shard answers to a question, in their order. */
    List<byte[]> ask(String kind, String group, int shards, byte[] told, Question question) {
        crewAsked = System.nanoTime();
        return superstep(kind, group, shards, told, question);
    }

    /** What is asked of a shard; must know nothing of the driver's. */
    interface Question extends Serializable {
        byte[] answer(Workplace place, byte[] told, int shard);
    }

    /** The same. A shard is asked again if the process that was asked is lost; it answers as the other would have. */
    List<byte[]> superstep(String kind, String group, int shards, byte[] told, Question question) {
        long begun = System.nanoTime();
        Broadcast<byte[]> sent = spark.broadcast(told);
        spark.setJobGroup(group, kind, false);
        List<Integer> numbers = IntStream.range(0, shards).boxed().toList();
        List<byte[]> answers = spark.parallelize(numbers, shards)
                .map(at(problem, sent, question))
                .collect();
        sent.destroy(false);
        long gathered = answers.stream().mapToLong(answer -> answer.length).sum();
        supersteps.note(kind, System.nanoTime() - begun, told.length, gathered);
        return answers;
    }

    private static Function<Integer, byte[]> at(Broadcast<byte[]> problem, Broadcast<byte[]> told, Question question) {
        return shard -> question.answer(Workplace.of(problem), told.value(), shard);
    }

    void cancel(String group) {
        spark.sc().cancelJobGroup(group);
    }

    @Override
    public void search(Board board, Turn turn) {
        Broadcast<float[][]> prices = guide(turn.guide());
        byte[] state = Numbers.writing().add(board.tutor).add(board.times).bytes();
        int count = parts(turn);
        double usualWorth = turn.usualWorth();
        boolean onlyClimbs = turn.onlyClimbs();
        double way = turn.way();
        long seed = turn.seed();
        long nanos = turnNanos;
        superstep(turn.fills() ? "fill" : "search", "search", count, state, (place, plan, number) -> {
                    Numbers read = Numbers.reading(plan);
                    int[] tutors = read.ints();
                    long[] times = read.longs();
                    Shift shift = place.shift(prices, usualWorth, onlyClimbs);
                    Turn mine = new Turn(null, usualWorth, onlyClimbs, way, seed);
                    Moves moves = shift.search(tutors, times, mine, number, count, nanos);
                    return Numbers.writing()
                            .add(moves.needs())
                            .add(moves.tutors())
                            .add(moves.times())
                            .bytes();
                })
                .forEach(answer -> {
                    Numbers read = Numbers.reading(answer);
                    new Moves(read.ints(), read.ints(), read.longs()).apply(board);
                });
    }

    /** All at once; while tutors are asked as well they have a third of the machines. */
    private int parts(Turn turn) {
        int cores = cores();
        boolean shared = !turn.fills() && System.nanoTime() - crewAsked < LATELY;
        return Math.min(MOST_PARTS, Math.max(1, shared ? cores - Math.max(1, cores / CREWS_SHARE) : cores));
    }

    /** Sends new prices once. Only the search's thread asks. */
    @SuppressWarnings("ReferenceEquality")
    private Broadcast<float[][]> guide(Guide now) {
        if (now != told) {
            if (guide != null) {
                guide.destroy(false);
            }
            told = now;
            guide = spark.broadcast(new float[][] {floats(now.holds()), floats(now.earnings())});
        }
        return guide;
    }

    private static float[] floats(double[] doubles) {
        float[] floats = new float[doubles.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (float) doubles[i];
        }
        return floats;
    }
}
