package org.ieum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever stops the service gives it the time that it takes: what is cut off in the middle, no proxy may ask once more. */
class StoppingTimesTest {

    /** Jobs that run are waited for so long (Jobs). */
    private static final Duration JOBS = Duration.ofSeconds(10);

    private static final Path SETTINGS = Path.of("src/main/resources/application.properties");

    @ParameterizedTest
    @CsvSource({
        "compose.yaml, stop_grace_period: (\\d+)s",
        "kubernetes.yaml, terminationGracePeriodSeconds: (\\d+)",
        "kubernetes-single.yaml, terminationGracePeriodSeconds: (\\d+)",
        "ieum.service, TimeoutStopSec=(\\d+)s",
        "try, podman restart -t (\\d+)"
    })
    void nobodyKillsItBeforeItIsDone(String file, String grace) throws IOException {
        Path path = Path.of("docker", file);
        Duration delay = Files.readString(path).contains("QUARKUS_SHUTDOWN_DELAY")
                ? seconds(path, "QUARKUS_SHUTDOWN_DELAY: (\\d+)S")
                : Duration.ZERO;
        assertThat(seconds(path, grace)).isGreaterThan(delay.plus(inFlight()).plus(JOBS));
    }

    @Test
    void aRequestMayTakeAsLongAsItsStatement() throws IOException {
        assertThat(inFlight()).isGreaterThan(seconds(SETTINGS, "jdbc-properties\\.socketTimeout=(\\d+)"));
    }

    private static Duration inFlight() throws IOException {
        return seconds(SETTINGS, "quarkus\\.shutdown\\.timeout=(\\d+)S");
    }

    private static Duration seconds(Path file, String setting) throws IOException {
        Matcher found = Pattern.compile(setting).matcher(Files.readString(file));
        assertThat(found.find()).as(file + " has no " + setting).isTrue();
        return Duration.ofSeconds(Long.parseLong(found.group(1)));
    }
}
