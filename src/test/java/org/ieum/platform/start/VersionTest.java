package org.ieum.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ieum.testing.House;
import org.junit.jupiter.api.Test;

/** The version that the program says of itself is the one that it was built as, and the changelog knows it. */
class VersionTest {

    private static final Pattern OF_THE_BUILD =
            Pattern.compile("<artifactId>ieum</artifactId>\\s*<version>([^<]+)</version>");

    @Test
    void isTheOneOfTheBuild() {
        Matcher version = OF_THE_BUILD.matcher(House.read(Path.of("pom.xml")));
        assertThat(version.find()).isTrue();
        assertThat(Settings.read().version()).isEqualTo(version.group(1));
    }

    @Test
    void standsInTheChangelog() {
        assertThat(House.read(Path.of("CHANGELOG.md")).lines())
                .anyMatch(line ->
                        line.startsWith("## " + Settings.read().version().replace("-SNAPSHOT", "") + " "));
    }
}
