package org.ieum.matching.cluster;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ieum.matching.model.Cluster;
import org.ieum.matching.model.Problem;
import org.ieum.matching.model.Watcher;
import org.ieum.matching.model.Watcher.Progress;

/**
 * Has a problem solved on a cluster by a process of its own, which has the cluster's libraries that this one has not. It
 * lives as long as the solve: the plan is a file, and what is said meanwhile are lines of its input and output.
 */
public final class Driver {

    private static final String MAIN = "org.ieum.matching.spark.DriverMain";
    /** Beyond the time limit, to begin and to write; then it hangs. */
    private static final Duration GRACE = Duration.ofMinutes(5);

    private static final int LAST_LINES = 12;

    private final Cluster cluster;
    private final Consumer<String> log;

    /** @param log is told what the driver notes */
    public Driver(Cluster cluster, Consumer<String> log) {
        this.cluster = cluster;
        this.log = log;
    }

    /**
     * The plan that was found, by nobody believed so far.
     *
     * @param watcher is told of the progress
     * @throws IllegalStateException if the driver ended without one, with the last lines that it said
     * @throws UncheckedIOException if the files cannot be written or read
     */
    public FoundPlan solve(Problem problem, Duration limit, Watcher watcher) {
        try {
            Path folder = Files.createTempDirectory(Path.of(cluster.folder()), "ieum-solve-");
            try {
                return solve(problem, limit, watcher, folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FoundPlan solve(Problem problem, Duration limit, Watcher watcher, Path folder) throws IOException {
        byte[] frozen = frozen(problem);
        Path in = folder.resolve("problem");
        Path out = folder.resolve("plan");
        Path said = folder.resolve("log");
        Files.write(in, frozen);
        Process process =
                new ProcessBuilder(command()).redirectError(said.toFile()).start();
        try {
            CompletableFuture.delayedExecutor(limit.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS)
                    .execute(process::destroyForcibly);
            boolean done = talk(
                    process, new Talk.Order(in.toUri().toString(), out.toUri().toString(), limit), watcher);
            if (!done) {
                throw new IllegalStateException("the driver ended by itself: " + lastLines(said));
            }
        } finally {
            process.destroyForcibly();
        }
        try (InputStream plan = Files.newInputStream(out)) {
            return FoundPlan.read(plan, FoundPlan.digest(frozen));
        }
    }

    private static byte[] frozen(Problem problem) throws IOException {
        ByteArrayOutputStream frozen = new ByteArrayOutputStream();
        FrozenProblem.write(problem, frozen);
        return frozen.toByteArray();
    }

    private List<String> command() {
        String memory = cluster.properties().getOrDefault("spark.driver.memory", "1g");
        return Stream.of(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xmx" + memory),
                        ModuleOpens.options(),
                        Stream.of("-cp", Home.classPath(cluster.home()), MAIN))
                .flatMap(part -> part)
                .toList();
    }

    /** True when the driver says that it is done; false when it says no more. */
    private boolean talk(Process process, Talk.Order order, Watcher watcher) throws IOException {
        PrintStream asking = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        asking.println(Talk.SET + "spark.master " + cluster.master());
        cluster.properties().forEach((name, value) -> asking.println(Talk.SET + name + " " + value));
        asking.println(order.line());
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.equals(Talk.DONE)) {
                return true;
            }
            if (line.startsWith(Talk.NOTE)) {
                log.accept(line.substring(Talk.NOTE.length()));
            }
            Optional<Progress> progress = Talk.progress(line);
            if (progress.isPresent() && watcher.enough(progress.get())) {
                asking.println(Talk.ENOUGH);
            }
        }
        return false;
    }

    private static String lastLines(Path said) throws IOException {
        List<String> lines = Files.readAllLines(said, StandardCharsets.UTF_8);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
