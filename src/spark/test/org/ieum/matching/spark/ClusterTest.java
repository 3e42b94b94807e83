package org.ieum.matching.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.assertj.core.data.Percentage;
import org.ieum.matching.RoundGenerator;
import org.ieum.matching.board.Assignment;
import org.ieum.matching.board.Board;
import org.ieum.matching.board.Compiling;
import org.ieum.matching.check.Evaluator;
import org.ieum.matching.cluster.FrozenProblem;
import org.ieum.matching.explain.Lines;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.model.Deadline;
import org.ieum.matching.model.Effort;
import org.ieum.matching.model.Problem;
import org.ieum.matching.model.Watcher;
import org.ieum.matching.price.Bundles;
import org.ieum.matching.price.Crew;
import org.ieum.matching.search.PlanSearch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A cluster of one process with two threads does what threads do. */
class ClusterTest {

    private static final int LEARNERS = 2_000;
    private static final double TWO_IN_A_THOUSAND = 0.2;
    private static final long TURN = 300_000_000;

    private static JavaSparkContext spark;

    @BeforeAll
    static void begin() {
        SparkConf conf = Sessions.conf().setMaster("local[2]");
        spark = Sessions.open(conf.set("spark.driver.host", "localhost").set("spark.driver.bindAddress", "127.0.0.1"));
    }

    @AfterAll
    static void end() {
        spark.stop();
    }

    private static Cluster cluster(Instance instance) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        FrozenProblem.write(instance.problem, file);
        return new Cluster(spark, file.toByteArray(), instance, TURN);
    }

    private static Instance instance(long seed, int learners) {
        return Compiling.givingWay(new RoundGenerator(seed).round(learners));
    }

    static long[] worth(Instance instance) {
        return IntStream.of(instance.needs.weight)
                .mapToLong(weight -> weight * Bundles.UNIT)
                .toArray();
    }

    /** By chance, mostly dear. */
    static long[] price(long[] worth) {
        SplittableRandom random = new SplittableRandom(11);
        return LongStream.of(worth)
                .map(each -> (long) (each * (0.7 * random.nextDouble() + 0.3)))
                .toArray();
    }

    /** Whatever is a proof here is the same proof there. */
    @Test
    void theCertificateIsTheSumOfItsShards() throws IOException {
        Instance instance = instance(11, 400);
        long[] worth = worth(instance);
        long[] price = price(worth);
        Crew there = cluster(instance).crew(instance, instance.postings(), worth);
        Crew here = Crew.here(true).hire(instance, instance.postings(), worth);

        assertThat(there.atMost(price)).isEqualTo(here.atMost(price)).isPositive();

        long[] earnedThere = new long[instance.tutorCount()];
        long[] earnedHere = new long[earnedThere.length];
        assertThat(there.earn(price, earnedThere)).isEqualTo(here.earn(price, earnedHere));
        assertThat(earnedThere).isEqualTo(earnedHere);
    }

    /** As many sweeps each. */
    @Test
    void pricesThatStandStillMeanwhileProveNearlyAsMuch() throws IOException {
        Instance instance = instance(12, LEARNERS);
        long here = ClusterBenchmark.bound(instance, Crew.here(true));
        long there = ClusterBenchmark.bound(instance, cluster(instance)::crew);
        assertThat(there).isCloseTo(here, Percentage.withPercentage(TWO_IN_A_THOUSAND));
    }

    @Test
    void aPlanOfPartsIsFaultless() throws IOException {
        Problem problem = new RoundGenerator(13).round(LEARNERS);
        Instance instance = Compiling.givingWay(problem);
        Cluster cluster = cluster(instance);
        Effort effort = Effort.of(Duration.ofSeconds(8));
        PlanSearch search = new PlanSearch(instance, effort, Watcher.NONE, new Deadline(effort), cluster);

        Board board = search.run();

        List<?> violations = new Evaluator(problem).check(new Lines(instance, Assignment.of(board)).lines());
        assertThat(violations).isEmpty();
        assertThat(search.weightAtMost()).isGreaterThanOrEqualTo(search.weight());
        assertThat(search.weight()).isGreaterThan(search.weightAtMost() * 9 / 10);
        cluster.supersteps.lines().forEach(System.out::println);
        System.out.println(search.weight() + " of " + search.weightAtMost());
    }
}
