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
import org.ieum.matching.price.Crew;
import org.ieum.matching.price.LearnerSets;
import org.ieum.matching.price.Lowering;
import org.ieum.matching.search.Elsewhere;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two executors of a master on this machine, one of which is killed in the middle of a task: its part is done again. */
class LostExecutorTest {

    private static final double TWO_IN_A_THOUSAND = 0.2;
    private static final Duration TURN = Duration.ofSeconds(1);
    private static final double FILLS = -1;

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
                spark,
                file.toByteArray(),
                instance,
                TURN.toNanos(),
                folder,
                List.of(kinds),
                ProcessHandle::destroyForcibly);
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
        Instance instance = instance(22, 400);
        long lossless = ClusterBenchmark.bound(instance, cluster(instance)::crew, true);
        assertThat(losses.tasks()).isZero();
        long bound = ClusterBenchmark.bound(instance, cluster(instance, "sweep", "earn")::crew, true);
        assertThat(losses.tasks()).isEqualTo(2);
        assertThat(bound).isCloseTo(lossless, Percentage.withPercentage(TWO_IN_A_THOUSAND));
    }

    @Test
    void thePlanIsFaultless() throws Exception {
        Instance instance = instance(23, 600);
        Lowering prices = new Lowering(
                instance,
                new LearnerSets(instance),
                instance.postings(),
                instance.needs.weight,
                new Deadline(Effort.of(TURN)),
                true);
        prices.begin(1, () -> false);
        Cluster cluster = cluster(instance, "fill", "search");
        Board board = Board.start(instance);

        cluster.search(board, new Elsewhere.Turn(prices.guide(), prices.usualWorth(), false, FILLS, 1));
        long filled = board.weight();
        cluster.search(board, new Elsewhere.Turn(prices.guide(), prices.usualWorth(), false, 1, 2));

        assertThat(losses.tasks()).isEqualTo(2);
        assertThat(new Evaluator(instance.problem).check(new Lines(instance, Assignment.of(board)).lines()))
                .isEmpty();
        assertThat(board.weight()).isGreaterThan(filled);
    }
}
