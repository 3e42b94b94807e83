package org.ieum.matching.spark;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.ieum.matching.board.Board;
import org.ieum.matching.board.Compiling;
import org.ieum.matching.cluster.FoundPlan;
import org.ieum.matching.cluster.FrozenProblem;
import org.ieum.matching.cluster.Talk;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.model.Deadline;
import org.ieum.matching.model.Effort;
import org.ieum.matching.search.PlanSearch;

/**
 * Solves one round on a cluster for the service that started it, and ends with it. What they say to each other is in {@link
 * Talk}; Spark's own log goes where errors go.
 */
public final class DriverMain {

    private static final int LOST = 1;
    /** A turn of the search is so small a part of the time, within limits: who is lost takes no more along. */
    private static final int TURNS = 50;

    private static final Duration SHORTEST_TURN = Duration.ofMillis(300);
    private static final Duration LONGEST_TURN = Duration.ofSeconds(4);

    private final BufferedReader asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    private final PrintStream told;
    private volatile boolean enough;

    private DriverMain(PrintStream told) {
        this.told = told;
    }

    public static void main(String[] args) throws IOException {
        PrintStream told = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        new DriverMain(told).run();
        // Whatever threads are left.
        System.exit(0);
    }

    private void run() throws IOException {
        SparkConf conf = Sessions.conf();
        Optional<Talk.Order> order = Optional.empty();
        while (order.isEmpty()) {
            String line = asked.readLine();
            if (line == null) {
                throw new IOException("nobody gave an order");
            }
            set(conf, line);
            order = Talk.order(line);
        }
        Thread listener = new Thread(this::listen, "asked");
        listener.setDaemon(true);
        listener.start();
        solve(order.get(), conf);
        told.println(Talk.DONE);
    }

    private static void set(SparkConf conf, String line) {
        if (line.startsWith(Talk.SET)) {
            String[] property = line.substring(Talk.SET.length()).split(" ", 2);
            conf.set(property[0], property[1]);
        }
    }

    /** Nobody who could use a plan is left when the service says no more. */
    private void listen() {
        try {
            for (String line = asked.readLine(); line != null; line = asked.readLine()) {
                enough |= line.equals(Talk.ENOUGH);
            }
        } catch (IOException e) {
            e.printStackTrace();
        }
        Runtime.getRuntime().halt(LOST);
    }

    private void solve(Talk.Order order, SparkConf conf) throws IOException {
        byte[] frozen = Files.readAllBytes(Path.of(URI.create(order.problem())));
        Duration begun = Duration.ofMillis(System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime());
        Effort effort = Effort.of(order.limit().minus(begun));
        Deadline deadline = new Deadline(effort);
        Instance instance = Compiling.givingWay(FrozenProblem.read(new ByteArrayInputStream(frozen)));
        try (JavaSparkContext spark = Sessions.open(conf)) {
            Cluster cluster = new Cluster(spark, frozen, instance, turn(order.limit()));
            PlanSearch search = new PlanSearch(
                    instance,
                    effort,
                    progress -> {
                        told.println(Talk.line(progress));
                        return enough;
                    },
                    deadline,
                    cluster);
            Board board = search.run();
            try (OutputStream file = Files.newOutputStream(Path.of(URI.create(order.plan())))) {
                FoundPlan.of(
                                FoundPlan.digest(frozen),
                                search.weight(),
                                search.servedAtMost(),
                                search.weightAtMost(),
                                board)
                        .write(file);
            }
            cluster.supersteps.lines().forEach(line -> told.println(Talk.NOTE + line));
        }
    }

    static long turn(Duration limit) {
        long nanos = limit.toNanos() / TURNS;
        return Math.min(LONGEST_TURN.toNanos(), Math.max(SHORTEST_TURN.toNanos(), nanos));
    }
}
