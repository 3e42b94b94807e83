package org.ieum.round;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ieum.kernel.Fault;
import org.ieum.matching.Matching;
import org.ieum.matching.model.Cluster;
import org.ieum.matching.model.Effort;
import org.ieum.matching.model.Problem;
import org.ieum.matching.model.SolveOutcome;
import org.ieum.matching.model.Watcher;
import org.ieum.platform.Flaw;
import org.ieum.platform.Refusal;
import org.ieum.round.SolvingSettings.Engine;
import org.jboss.logging.Logger;

/** Solves a round by what the installation chose: its own threads, or a cluster. */
@Singleton
class SolvingEngine {

    static final String NO_CLUSTER = "no-cluster";

    private static final String SETTINGS = "ieum.solving.spark-";
    private static final Logger LOG = Logger.getLogger(SolvingEngine.class);

    @Inject SolvingSettings settings;

    SolveOutcome solve(Problem problem, Duration limit, Watcher watcher) {
        Effort effort = Effort.of(limit);
        return onCluster()
                ? Matching.solve(problem, effort, watcher, cluster(), LOG::info)
                : Matching.solve(problem, effort, watcher);
    }

    /** Why nothing could be solved now; its flaw names the setting that is to be put right. */
    Optional<Refusal> missing() {
        return onCluster() ? unset().or(this::unreached).map(SolvingEngine::refusal) : Optional.empty();
    }

    private boolean onCluster() {
        return settings.engine() == Engine.SPARK;
    }

    private Optional<Lack> unset() {
        return unset(settings.sparkMaster(), "master", "spark://host:7077")
                .or(() -> unset(settings.sparkHome(), "home", "a folder made by ./mvnw -f src/spark package"))
                .or(() -> unset(settings.sparkFolder(), "folder", "file:///shared/"));
    }

    private static Optional<Lack> unset(Optional<?> value, String setting, String expected) {
        return value.isPresent() ? Optional.empty() : Optional.of(new Lack(setting, "", expected));
    }

    private Optional<Lack> unreached() {
        Cluster cluster = cluster();
        return Matching.missing(cluster).map(missing -> switch (missing) {
            case HOME -> new Lack("home", cluster.home().toString(), "a folder made by ./mvnw -f src/spark package");
            case FOLDER -> new Lack("folder", cluster.folder().toString(), "a folder that can be written to");
            case MASTER -> new Lack("master", cluster.master(), "a master that answers");
        });
    }

    /** A setting, what it is and what it should be. */
    private record Lack(String setting, String value, String expected) {}

    /** What is set is for the log alone: it tells of machines. */
    private static Refusal refusal(Lack lack) {
        String setting = SETTINGS + lack.setting;
        LOG.warnf("No round can be solved: %s is '%s', asked for is: %s", setting, lack.value, lack.expected);
        Flaw.Where where = new Flaw.Where.Field("/" + setting);
        return new Refusal(NO_CLUSTER, List.of(new Flaw(where, Fault.FORM, "", lack.expected)));
    }

    private Cluster cluster() {
        return new Cluster(
                settings.sparkMaster().orElseThrow(),
                settings.sparkHome().map(Path::toAbsolutePath).orElseThrow(),
                settings.sparkFolder().orElseThrow(),
                settings.sparkProperties().orElse(List.of()).stream()
                        .map(property -> property.split("=", 2))
                        .collect(Collectors.toMap(parts -> parts[0], parts -> parts.length < 2 ? "" : parts[1])));
    }
}
