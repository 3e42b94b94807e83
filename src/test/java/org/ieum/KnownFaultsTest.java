package org.ieum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.junit.jupiter.api.Test;

/** None of the parts that we are built and tested with is on the list of those with a known fault, and the list is not old. */
class KnownFaultsTest {

    private static final Path LIST = Path.of(".ci/known-faults.csv");
    private static final Period OLDEST = Period.ofMonths(6);
    private static final Pattern AS_OF = Pattern.compile("(?m)^# as of: (\\d{4}-\\d{2}-\\d{2})$");

    /** As a repository of Maven has it: group, artifact, version. */
    private static final Pattern JAR = Pattern.compile(".*/repository/(.+)/([^/]+)/([^/]+)/[^/]+\\.jar");

    /** A line of the list. */
    private record Fault(String artifact, String line, String mended, String what) {

        boolean has(String other, String version) {
            return artifact.equals(other)
                    && version.startsWith(line)
                    && new ComparableVersion(version).compareTo(new ComparableVersion(mended)) < 0;
        }
    }

    @Test
    void noPartHasOne() throws IOException {
        Map<String, String> parts = parts();
        assertThat(parts)
                .hasSizeGreaterThan(150)
                .containsKeys("org.postgresql:postgresql", "io.netty:netty-codec-http");
        assertThat(faults(parts)).isEmpty();
    }

    @Test
    void theListIsNotOld() throws IOException {
        LocalDate day = asOf();
        System.out.printf(
                "The list of known faults is of %s, %s old.%n", day, day.until(LocalDate.now(ZoneOffset.UTC)));
        assertThat(day.plus(OLDEST)).as(LIST + " is of " + day).isAfterOrEqualTo(LocalDate.now(ZoneOffset.UTC));
        assertThat(day).isBeforeOrEqualTo(LocalDate.now(ZoneOffset.UTC));
    }

    /** The search itself: it would be worth nothing if it found nothing. */
    @Test
    void aPartThatHasOneIsFound() throws IOException {
        assertThat(faults(Map.of("io.netty:netty-codec-http", "4.1.130.Final"))).hasSize(5);
        assertThat(faults(Map.of("org.postgresql:postgresql", "42.7.6"))).hasSize(3);
        assertThat(faults(Map.of("com.fasterxml.jackson.core:jackson-core", "2.20.1")))
                .hasSize(1);
        assertThat(faults(Map.of("io.netty:netty-codec-http", "4.2.1.Final")))
                .as("another line")
                .isEmpty();
        assertThat(faults(Map.of("com.fasterxml.jackson.core:jackson-core", "2.21.0")))
                .isEmpty();
    }

    /** Nobody takes a line on trust. */
    @Test
    void eachLineSaysWhereItIsToldOf() throws IOException {
        assertThat(list())
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault.what())
                        .matches("(GHSA(-[23456789cfghjmpqrvwx]{4}){3}|CVE-\\d{4}-\\d{4,})( .*)?"));
    }

    private static List<String> faults(Map<String, String> parts) throws IOException {
        List<String> found = new ArrayList<>();
        for (Fault fault : list()) {
            parts.forEach((artifact, version) -> {
                if (fault.has(artifact, version)) {
                    found.add(artifact + " " + version + ": " + fault.what());
                }
            });
        }
        return found;
    }

    private static List<Fault> list() throws IOException {
        try (Stream<String> lines = Files.lines(LIST)) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(",", 4))
                    .map(cells -> new Fault(cells[0], cells[1], cells[2], cells[3]))
                    .toList();
        }
    }

    private static LocalDate asOf() throws IOException {
        Matcher day = AS_OF.matcher(Files.readString(LIST));
        assertThat(day.find()).isTrue();
        return LocalDate.parse(day.group(1));
    }

    private static Map<String, String> parts() {
        Map<String, String> parts = new TreeMap<>();
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        for (String jar : path.split(File.pathSeparator, -1)) {
            Matcher part = JAR.matcher(jar.replace('\\', '/'));
            if (part.matches()) {
                parts.put(part.group(1).replace('/', '.') + ":" + part.group(2), part.group(3));
            }
        }
        return parts;
    }
}
