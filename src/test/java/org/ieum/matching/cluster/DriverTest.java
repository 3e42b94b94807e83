package org.ieum.matching.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ieum.matching.Matching;
import org.ieum.matching.RoundGenerator;
import org.ieum.matching.model.Cluster;
import org.ieum.matching.model.Cluster.Missing;
import org.ieum.matching.model.Effort;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Problem;
import org.ieum.matching.model.SolveOutcome;
import org.ieum.matching.model.Watcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A solve by another process, which may say what it wants, or nothing any more. */
class DriverTest {

    private static final Problem PROBLEM = new RoundGenerator(3).round(60);
    private static final Effort EFFORT = Effort.of(Duration.ofMinutes(2));

    private final List<String> log = new ArrayList<>();
    private final List<Watcher.Progress> told = new ArrayList<>();

    @TempDir
    private Path folder;

    private SolveOutcome solve(Cluster cluster) {
        return Matching.solve(PROBLEM, EFFORT, progress -> !told.add(progress), cluster, log::add);
    }

    @Test
    void thePlanComesBackAndIsCheckedHere() {
        Cluster cluster = StandIn.in(folder, "well");
        assertThat(Matching.missing(cluster)).isEmpty();

        Plan plan = ((SolveOutcome.Solved) solve(cluster)).plan();

        assertThat(Matching.violations(PROBLEM, plan.lines())).isEmpty();
        assertThat(plan.figures().weight())
                .isPositive()
                .isLessThanOrEqualTo(plan.figures().weightAtMost());
        assertThat(plan.figures().served()).isLessThanOrEqualTo(plan.figures().servedAtMost());
        assertThat(told).containsExactly(new Watcher.Progress(Duration.ofSeconds(1), 2, 3, 4, 5));
        assertThat(log).containsExactly("solved");
        assertThat(StandIn.left(cluster)).isEmpty();
    }

    @Test
    void whoDiesIsNamedWithTheirLastWords() {
        Cluster cluster = StandIn.in(folder, StandIn.DIES);
        assertThatThrownBy(() -> solve(cluster))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the last executor is lost");
        assertThat(StandIn.left(cluster)).isEmpty();
    }

    @Test
    void enoughIsHeard() {
        Cluster cluster = StandIn.in(folder, StandIn.GOES_ON);
        assertThat(Matching.solve(PROBLEM, EFFORT, progress -> true, cluster, log::add))
                .isInstanceOf(SolveOutcome.Solved.class);
    }

    /** By whomever: nobody believes what comes from there. */
    @Test
    void whatIsNoPlanIsNotTakenForOne() {
        Cluster cluster = StandIn.in(folder, StandIn.LIES);
        assertThatThrownBy(() -> solve(cluster))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("has no lesson left");
        Cluster other = StandIn.in(folder, StandIn.HURRIES);
        assertThatThrownBy(() -> solve(other))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the constraints count");
        assertThat(StandIn.left(cluster)).isEmpty();
    }

    @Test
    void whatIsMissingIsNamed() throws IOException {
        Cluster cluster = StandIn.in(folder, "well");
        assertThat(Matching.missing(new Cluster("local[2]", folder, cluster.folder(), Map.of())))
                .contains(Missing.HOME);
        for (URI nowhere : List.of(folder.resolve("none").toUri(), URI.create("s3://bucket/"), URI.create("folder"))) {
            assertThat(Matching.missing(new Cluster("local[2]", cluster.home(), nowhere, Map.of())))
                    .contains(Missing.FOLDER);
        }
        String master;
        try (ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            master = "spark://localhost:" + listening.getLocalPort();
            assertThat(Matching.missing(new Cluster(master, cluster.home(), cluster.folder(), Map.of())))
                    .isEmpty();
        }
        assertThat(Matching.missing(new Cluster(master, cluster.home(), cluster.folder(), Map.of())))
                .contains(Missing.MASTER);
    }
}
