package org.ieum.matching.spark;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.ieum.matching.cluster.ModuleOpens;

/** A master of Spark's and workers with a core each, processes of their own on the loopback address. */
final class Standalone implements AutoCloseable {

    private static final String HOST = "127.0.0.1";
    private static final String CLASS_PATH = System.getProperty("java.class.path");
    /** A little memory, and no compiler for what runs long. */
    private static final List<String> SMALL = List.of("-Xmx200m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private static final long PAUSE_MILLIS = 100;

    private final Path home;
    private final String address;
    private final int workers;
    private final List<Process> processes = new ArrayList<>();

    /** @param home an empty folder for what Spark expects of a home, and for logs */
    Standalone(Path home, int workers) throws IOException {
        this.home = home;
        this.workers = workers;
        Files.createDirectories(home.resolve("jars"));
        String port = Integer.toString(freePort());
        address = "spark://" + HOST + ":" + port;
        start("master.Master", "--port", port);
        awaitMaster(Integer.parseInt(port));
        for (int i = 0; i < workers; i++) {
            start("worker.Worker", "--cores", "1", "--memory", "8g", address);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            return any.getLocalPort();
        }
    }

    /** Who finds nobody there does not try again for a while. */
    private void awaitMaster(int port) throws IOException {
        while (processes.get(0).isAlive()) {
            try (Socket socket = new Socket(HOST, port)) {
                return;
            } catch (ConnectException notYet) {
                MortalCluster.pause(PAUSE_MILLIS);
            }
        }
        throw new IOException("no master; its log is in " + home);
    }

    private void start(String name, String... arguments) throws IOException {
        List<String> command = Stream.of(
                        Stream.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString()),
                        SMALL.stream(),
                        ModuleOpens.options(),
                        Stream.of("-cp", CLASS_PATH, "org.apache.spark.deploy." + name),
                        Stream.of("--host", HOST, "--webui-port", "0"),
                        Stream.of(arguments))
                .flatMap(part -> part)
                .toList();
        Path log = home.resolve(name + processes.size() + ".log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment()
                .putAll(Map.of(
                        "SPARK_HOME",
                        home.toString(),
                        "SPARK_SCALA_VERSION",
                        "2.13",
                        "SPARK_LOCAL_IP",
                        HOST,
                        "SPARK_LOCAL_DIRS",
                        home.toString()));
        processes.add(builder.start());
    }

    /** How it is reached, once all workers have an executor; those have the classes of this process. */
    SparkConf set(SparkConf conf) {
        return conf.setMaster(address)
                .set("spark.driver.host", HOST)
                .set("spark.driver.bindAddress", HOST)
                .set("spark.executor.extraClassPath", CLASS_PATH)
                .set("spark.cores.max", Integer.toString(workers))
                .set("spark.scheduler.minRegisteredResourcesRatio", "1");
    }

    /** When it comes back none of them writes anything any more. */
    @Override
    public void close() {
        for (int i = processes.size() - 1; i >= 0; i--) {
            Process process = processes.get(i);
            List<ProcessHandle> executors = process.descendants().toList();
            end(process.toHandle());
            executors.forEach(Standalone::end);
        }
    }

    private static void end(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }
}
