package org.ieum.round;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The solver's patience: how long it may search for what; {@code application.properties} says why. */
@ConfigMapping(prefix = "ieum.solving")
public interface SolvingSettings {

    /** The least that somebody may ask for. */
    Duration shortest();

    /** The most that somebody may ask for. */
    Duration longest();

    /** What the page offers for a round, and what it proposes. */
    List<Duration> choices();

    /** What the page proposes for a round. */
    Duration usual();

    /** For a round under review that is solved again. */
    Duration again();

    /** What the page offers for rounds that start by themselves. */
    List<Duration> weeklyChoices();

    /** What the page proposes for rounds that start by themselves. */
    Duration weekly();

    /** For what another tutor would change, before it is done. */
    Duration swapPreview();

    /** For the plan around another tutor. */
    Duration swap();

    /** For the answer to a what-if question. */
    Duration whatIf();

    /** For the list of whom to look for. */
    Duration recruiting();

    /** By what rounds are solved in the background: threads of the service, or spark, a cluster. */
    Engine engine();

    /** By what rounds are solved. */
    enum Engine {
        /** Threads of the service. */
        THREADS,
        /** A cluster of Apache Spark's. */
        SPARK
    }

    /** The address of the cluster's master, spark://host:7077; local[2] is two threads of a process beside the service. */
    Optional<String> sparkMaster();

    /** The folder that the build in src/spark makes, with the programs. */
    Optional<Path> sparkHome();

    /** URI of the folder in which a problem and its plan lie while it is solved on a cluster. */
    Optional<URI> sparkFolder();

    /** Further properties of Spark's, each as name=value: spark.executor.memory=4g, spark.cores.max=64, what encrypts. */
    Optional<List<String>> sparkProperties();
}
