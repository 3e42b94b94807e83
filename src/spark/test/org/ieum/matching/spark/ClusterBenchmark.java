package org.ieum.matching.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
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
import org.ieum.matching.price.Crew;
import org.ieum.matching.price.LearnerSets;
import org.ieum.matching.price.Lowering;
import org.ieum.matching.search.PlanSearch;

/**
 * A generated round by threads and on a cluster: what each finds and proves, and what supersteps take. Arguments: learners,
 * seed, seconds, and a master's address or {@code threads}; properties of Spark's follow as {@code name=value}. With {@code
 * bound} for the seconds there is no search, and prices take as many sweeps wherever they are found.
 */
final class ClusterBenchmark {

    private static final int PROPERTIES = 4;
    private static final int PERCENT = 100;
    private static final Effort ALL_DAY = Effort.of(Duration.ofDays(1));

    private ClusterBenchmark() {}

    public static void main(String[] args) throws IOException {
        Problem problem = new RoundGenerator(Long.parseLong(args[1])).round(Integer.parseInt(args[0]));
        boolean boundAlone = args[2].equals("bound");
        Effort effort = boundAlone ? ALL_DAY : Effort.of(Duration.ofSeconds(Long.parseLong(args[2])));
        if (args[3].equals("threads")) {
            Deadline deadline = new Deadline(effort);
            Instance instance = Compiling.givingWay(problem);
            if (boundAlone) {
                tellBound(instance, Crew.here(false), deadline);
            } else {
                tell(problem, instance, new PlanSearch(instance, effort, told(), deadline), deadline);
            }
        } else {
            onCluster(problem, effort, args);
        }
    }

    private static void onCluster(Problem problem, Effort effort, String[] args) throws IOException {
        SparkConf conf = Sessions.conf().setMaster(args[3]);
        List.of(args).subList(PROPERTIES, args.length).forEach(property -> {
            String[] parts = property.split("=", 2);
            conf.set(parts[0], parts[1]);
        });
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        FrozenProblem.write(problem, file);
        System.out.println("problem: " + file.size() + " bytes");
        Deadline deadline = new Deadline(effort);
        Instance instance = Compiling.givingWay(problem);
        try (JavaSparkContext spark = Sessions.open(conf)) {
            long turn = DriverMain.turn(effort.timeLimit());
            Cluster cluster = new Cluster(spark, file.toByteArray(), instance, turn);
            System.out.printf(
                    Locale.ROOT,
                    "begun after %.1f s, %d cores%n",
                    deadline.elapsed().toMillis() / 1e3,
                    cluster.cores());
            if (args[2].equals("bound")) {
                tellBound(instance, cluster::crew, deadline);
            } else {
                tell(problem, instance, new PlanSearch(instance, effort, told(), deadline, cluster), deadline);
            }
            cluster.supersteps.lines().forEach(System.out::println);
        }
    }

    /** What the same number of sweeps proves. */
    static long bound(Instance instance, Crew.Hiring hiring) {
        Deadline none = new Deadline(ALL_DAY, () -> 0);
        Lowering lowering = new Lowering(
                instance, new LearnerSets(instance), instance.postings(), instance.needs.weight, none, true, hiring);
        lowering.begin(1, () -> false);
        lowering.prove();
        lowering.goOn(() -> false);
        lowering.goOn(() -> false);
        return lowering.bound();
    }

    private static void tellBound(Instance instance, Crew.Hiring hiring, Deadline deadline) {
        long begun = deadline.elapsed().toMillis();
        long bound = bound(instance, hiring);
        System.out.printf(
                Locale.ROOT,
                "at most %d, in %.1f s%n",
                bound,
                (deadline.elapsed().toMillis() - begun) / 1e3);
    }

    private static Watcher told() {
        return progress -> {
            if (progress.elapsed().toSeconds() % 10 == 0) {
                System.out.println(progress);
            }
            return false;
        };
    }

    private static void tell(Problem problem, Instance instance, PlanSearch search, Deadline deadline) {
        Board board = search.run();
        List<?> violations = new Evaluator(problem).check(new Lines(instance, Assignment.of(board)).lines());
        System.out.printf(
                Locale.ROOT,
                "%d of at most %d (%.2f %% under), %d violations, %.1f s%n",
                search.weight(),
                search.weightAtMost(),
                PERCENT * (1 - (double) search.weight() / search.weightAtMost()),
                violations.size(),
                deadline.elapsed().toMillis() / 1e3);
    }
}
