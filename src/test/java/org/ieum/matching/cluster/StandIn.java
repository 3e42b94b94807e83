package org.ieum.matching.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import javax.tools.ToolProvider;
import org.ieum.matching.model.Cluster;
import org.ieum.matching.search.PlanSearch;

/**
 * A home of a cluster in which a process without Spark does what the driver does: talks, reads the problem, solves it by
 * threads, writes the plan. By a property it can be told to misbehave.
 */
public final class StandIn {

    /** The property, and what it can be. */
    public static final String BEHAVES = "test.behaves";

    /** Ends in the middle, with a last word. */
    public static final String DIES = "dies";

    /** Searches until it is told that it is enough. */
    public static final String GOES_ON = "goes-on";

    /** Gives everything to the first tutor. */
    public static final String LIES = "lies";
    /** Holds all lessons at the same time. */
    public static final String HURRIES = "hurries";

    private static final String SOURCE = """
            package org.ieum.matching.spark;
            import java.io.*;
            import java.net.URI;
            import java.nio.file.*;
            import java.time.Duration;
            import java.util.Arrays;
            import org.ieum.matching.board.*;
            import org.ieum.matching.cluster.*;
            import org.ieum.matching.instance.Instance;
            import org.ieum.matching.model.*;
            import org.ieum.matching.search.PlanSearch;
            public class DriverMain {
                static volatile boolean enough;
                public static void main(String[] args) throws Exception {
                    BufferedReader asked = new BufferedReader(new InputStreamReader(System.in));
                    String behaves = "";
                    String line = asked.readLine();
                    for (; Talk.order(line).isEmpty(); line = asked.readLine()) {
                        behaves = line.startsWith("set test.behaves ") ? line.split(" ")[2] : behaves;
                    }
                    Talk.Order order = Talk.order(line).get();
                    byte[] frozen = Files.readAllBytes(Path.of(URI.create(order.problem())));
                    Instance instance = Compiling.givingWay(FrozenProblem.read(new ByteArrayInputStream(frozen)));
                    System.out.println(Talk.line(new Watcher.Progress(Duration.ofSeconds(1), 2, 3, 4, 5)));
                    if (behaves.equals("dies")) {
                        System.err.println("the last executor is lost");
                        System.exit(3);
                    }
                    if (behaves.equals("goes-on")) {
                        while (!asked.ready() || !Talk.ENOUGH.equals(asked.readLine())) {
                            System.out.println(Talk.line(new Watcher.Progress(Duration.ofSeconds(2), 2, 3, 4, 5)));
                            Thread.sleep(100);
                        }
                    }
                    Effort effort = new Effort(Duration.ofMinutes(1), 3_000, 0);
                    PlanSearch search = new PlanSearch(instance, effort, Watcher.NONE, new Deadline(effort));
                    FoundPlan plan = found(FoundPlan.digest(frozen), search);
                    if (behaves.equals("lies")) {
                        for (int need : instance.open) {
                            plan.tutors()[need] = instance.tutors(need)[0];
                            plan.times()[need] = 1;
                        }
                    }
                    if (behaves.equals("hurries")) {
                        Arrays.fill(plan.times(), 1);
                    }
                    plan.write(Files.newOutputStream(Path.of(URI.create(order.plan()))));
                    System.out.println(Talk.NOTE + "solved");
                    System.out.println(Talk.DONE);
                }
                static FoundPlan found(String digest, PlanSearch search) {
                    Board board = search.run();
                    return FoundPlan.of(digest, search.weight(), search.servedAtMost(), search.weightAtMost(), board);
                }
            }
            """;

    private StandIn() {}

    /** A cluster whose home is in this folder, and whose files are in another one beside it. */
    public static Cluster in(Path folder, String behaves) {
        try {
            Path home = Files.createDirectories(folder.resolve("home"));
            Path files = Files.createDirectories(folder.resolve("files"));
            make(home);
            return new Cluster("local[2]", home, files.toUri(), Map.of(BEHAVES, behaves));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void make(Path home) throws IOException {
        Path sources = Files.createDirectories(home.resolve("source"));
        Path source = Files.writeString(sources.resolve("DriverMain.java"), SOURCE);
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-cp",
                        classes().toString(),
                        "-proc:none",
                        "-d",
                        sources.toString(),
                        source.toString());
        assertThat(failed).isZero();
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes()
                .put(Attributes.Name.CLASS_PATH, classes().toUri().toString());
        Path jars = Files.createDirectories(home.resolve("jars"));
        try (OutputStream file = Files.newOutputStream(jars.resolve("ieum-spark.jar"));
                JarOutputStream jar = new JarOutputStream(file, manifest)) {
            String name = "org/ieum/matching/spark/DriverMain.class";
            jar.putNextEntry(new JarEntry(name));
            jar.write(Files.readAllBytes(sources.resolve(name)));
        }
    }

    private static Path classes() {
        try {
            return Path.of(PlanSearch.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is left of files that travelled. */
    public static List<Path> left(Cluster cluster) {
        try (var files = Files.list(Path.of(cluster.folder()))) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
