package org.ieum.matching.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
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
import org.ieum.matching.model.Watcher;
import org.ieum.matching.price.Crew;
import org.ieum.matching.search.PlanSearch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two executors of a master on this machine, one of which is killed in the middle of a task: its part is done again. */
class LostExecutorTest {

    private static final double TWO_IN_A_THOUSAND = 0.2;
    private static final long TURN = 300_000_000;
    /** A few turns. */
    private static final long STEPS = 2_000;

    @TempDir
    private static Path home;

    private static Standalone machines;
    private static JavaSparkContext spark;
    private static Losses losses;

    @TempDir
    private Path folder;

    @BeforeAll
    static void begin() throws IOException {
        machines = new Standalone(home, 2);
        spark = Sessions.open(machines.set(Sessions.conf())
                .set("spark.executor.memory", "512m")
                .set("spark.executor.extraJavaOptions", "-XX:+UseSerialGC -XX:TieredStopAtLevel=1"));
        losses = new Losses(spark);
    }

    @AfterAll
    static void end() {
        spark.stop();
        machines.close();
    }

    /** In the first superstep of each of these kinds the executor dies that is asked first; its worker begins another one. */
    private Cluster cluster(Instance instance, String... kinds) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        FrozenProblem.write(instance.problem, file);
        return new MortalCluster(
                spark, file.toByteArray(), instance, TURN, folder, List.of(kinds), ProcessHandle::destroyForcibly);
    }

    private static Instance instance(long seed, int learners) {
        return Compiling.givingWay(new RoundGenerator(seed).round(learners));
    }

    @Test
    void theCertificateIsTheSameToTheLastUnit() throws Exception {
        Instance instance = instance(21, 400);
        long[] worth = ClusterTest.worth(instance);
        long[] price = ClusterTest.price(worth);
        Crew there = cluster(instance, "certificate").crew(instance, instance.postings(), worth);
        long atMost = there.atMost(price);
        assertThat(losses.tasks()).isOne();
        assertThat(atMost)
                .isEqualTo(Crew.here(true)
                        .hire(instance, instance.postings(), worth)
                        .atMost(price));
    }

    @Test
    void theBoundOfPricesIsWhatItIsWithoutALoss() throws Exception {
        Instance instance = instance(22, 1_000);
        long lossless = ClusterBenchmark.bound(instance, cluster(instance)::crew);
        assertThat(losses.tasks()).isZero();
        long bound = ClusterBenchmark.bound(instance, cluster(instance, "sweep", "earn")::crew);
        assertThat(losses.tasks()).isEqualTo(2);
        assertThat(bound).isCloseTo(lossless, Percentage.withPercentage(TWO_IN_A_THOUSAND));
    }

    @Test
    void thePlanIsFaultless() throws Exception {
        Instance instance = instance(23, 1_000);
        Effort effort = new Effort(Duration.ofMinutes(5), STEPS, 0);
        Cluster cluster = cluster(instance, "fill", "search");
        PlanSearch search = new PlanSearch(instance, effort, Watcher.NONE, new Deadline(effort), cluster);

        Board board = search.run();

        assertThat(losses.tasks()).isEqualTo(2);
        assertThat(new Evaluator(instance.problem).check(new Lines(instance, Assignment.of(board)).lines()))
                .isEmpty();
        assertThat(search.weight()).isPositive().isLessThanOrEqualTo(search.weightAtMost());
    }
}
