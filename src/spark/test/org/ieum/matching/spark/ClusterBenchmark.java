package org.ieum.matching.spark;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
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
 * seed, seconds, and a master's address, {@code threads}, or {@code standalone} for a master and two workers on this machine;
 * properties of Spark's follow as {@code name=value}. With {@code bound} for the seconds there is no search, and prices take
 * as many sweeps wherever they are found; with {@code first} they take the first of these alone. With {@code kill=KIND} a
 * worker is killed in the middle of the first superstep of this kind.
 */
final class ClusterBenchmark {

    private static final int PROPERTIES = 4;
    private static final int PERCENT = 100;
    private static final double NANOS = 1e9;
    private static final String KILL = "kill";
    private static final Effort ALL_DAY = Effort.of(Duration.ofDays(1));

    private final Problem problem;
    private final String seconds;
    private final Map<String, String> properties = new TreeMap<>();

    private ClusterBenchmark(List<String> arguments) {
        problem = new RoundGenerator(Long.parseLong(arguments.get(1))).round(Integer.parseInt(arguments.get(0)));
        seconds = arguments.get(2);
        for (String property : arguments.subList(PROPERTIES, arguments.size())) {
            String[] parts = property.split("=", 2);
            properties.put(parts[0], parts[1]);
        }
    }

    public static void main(String[] args) throws Exception {
        ClusterBenchmark benchmark = new ClusterBenchmark(List.of(args));
        switch (args[PROPERTIES - 1]) {
            case "threads" -> benchmark.byThreads();
            case "standalone" -> benchmark.byWorkers();
            default -> benchmark.onCluster(Sessions.conf().setMaster(args[PROPERTIES - 1]));
        }
    }

    private boolean boundAlone() {
        return !Character.isDigit(seconds.charAt(0));
    }

    private Effort effort() {
        return boundAlone() ? ALL_DAY : Effort.of(Duration.ofSeconds(Long.parseLong(seconds)));
    }

    private void byThreads() {
        Deadline deadline = new Deadline(effort());
        Instance instance = Compiling.givingWay(problem);
        if (boundAlone()) {
            tellBound(instance, Crew.here(false), deadline);
        } else {
            tell(instance, new PlanSearch(instance, effort(), told(), deadline), deadline);
        }
    }

    private void byWorkers() throws Exception {
        try (Standalone machines = new Standalone(Files.createTempDirectory("ieum-standalone-"), 2)) {
            onCluster(machines.set(Sessions.conf()));
        }
    }

    private void onCluster(SparkConf conf) throws Exception {
        properties.forEach((name, value) -> conf.set(name, value));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        FrozenProblem.write(problem, file);
        System.out.println("problem: " + file.size() + " bytes");
        Deadline deadline = new Deadline(effort());
        Instance instance = Compiling.givingWay(problem);
        try (JavaSparkContext spark = Sessions.open(conf)) {
            Losses losses = new Losses(spark);
            Cluster cluster = cluster(spark, file.toByteArray(), instance);
            System.out.printf(
                    Locale.ROOT,
                    "begun after %.1f s, %d cores%n",
                    deadline.elapsed().toMillis() / 1e3,
                    cluster.cores());
            if (boundAlone()) {
                tellBound(instance, cluster::crew, deadline);
            } else {
                tell(instance, new PlanSearch(instance, effort(), told(), deadline, cluster), deadline);
            }
            cluster.supersteps.lines().forEach(System.out::println);
            System.out.println(losses.tasks() + " tasks were lost with their executor");
        }
    }

    private Cluster cluster(JavaSparkContext spark, byte[] frozen, Instance instance) throws IOException {
        long turn = DriverMain.turn(effort().timeLimit());
        List<String> deaths = Stream.ofNullable(properties.get(KILL)).toList();
        Path folder = Files.createTempDirectory("ieum-deaths-");
        return new MortalCluster(spark, frozen, instance, turn, folder, deaths, ClusterBenchmark::lose);
    }

    /** A machine: its worker as well, who would begin another executor. */
    private static void lose(ProcessHandle executor) {
        executor.parent().ifPresent(ProcessHandle::destroyForcibly);
        executor.destroyForcibly();
    }

    /** What the same number of sweeps proves. */
    static long bound(Instance instance, Crew.Hiring hiring) {
        return bound(instance, hiring, false);
    }

    /** @param firstAlone with the first of these sweeps, less than half of them */
    static long bound(Instance instance, Crew.Hiring hiring, boolean firstAlone) {
        Deadline none = new Deadline(ALL_DAY, () -> 0);
        Lowering lowering = new Lowering(
                instance, new LearnerSets(instance), instance.postings(), instance.needs.weight, none, true, hiring);
        lowering.begin(1, () -> false);
        lowering.prove();
        if (!firstAlone) {
            lowering.goOn(() -> false);
            lowering.goOn(() -> false);
        }
        return lowering.bound();
    }

    private void tellBound(Instance instance, Crew.Hiring hiring, Deadline deadline) {
        long begun = deadline.elapsed().toMillis();
        double processor = processor();
        long bound = bound(instance, hiring, seconds.equals("first"));
        System.out.printf(
                Locale.ROOT,
                "at most %d, in %.1f s, %.1f s of this process's processors%n",
                bound,
                (deadline.elapsed().toMillis() - begun) / 1e3,
                processor() - processor);
    }

    /** What all threads of this process took so far. */
    private static double processor() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return system.getProcessCpuTime() / NANOS;
    }

    private static Watcher told() {
        return progress -> {
            if (progress.elapsed().toSeconds() % 10 == 0) {
                System.out.println(progress);
            }
            return false;
        };
    }

    private void tell(Instance instance, PlanSearch search, Deadline deadline) {
        Board board = search.run();
        double took = deadline.elapsed().toMillis() / 1e3;
        List<?> violations = new Evaluator(problem).check(new Lines(instance, Assignment.of(board)).lines());
        System.out.printf(
                Locale.ROOT,
                "%d of at most %d (%.2f %% under), %d violations, %.1f s and %.1f s with the check, %.1f s of this process's"
                        + " processors%n",
                search.weight(),
                search.weightAtMost(),
                PERCENT * (1 - (double) search.weight() / search.weightAtMost()),
                violations.size(),
                took,
                deadline.elapsed().toMillis() / 1e3,
                processor());
    }
}
