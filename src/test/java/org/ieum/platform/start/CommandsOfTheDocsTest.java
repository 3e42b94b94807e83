package org.ieum.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.testing.House;
import org.junit.jupiter.api.Test;

/** What the documents tell somebody to type is there: commands of the program, profiles and properties of the build, tests, files. */
class CommandsOfTheDocsTest {

    private static final Pattern COMMAND = Pattern.compile("quarkus-run\\.jar`? ([a-z][a-z-]+)");
    private static final Pattern BUILD = Pattern.compile("\\./mvnw [^`\n|]*");
    private static final Pattern PROFILE = Pattern.compile("-P([a-z][a-z-]*)");
    private static final Pattern TEST = Pattern.compile("-D(?:it\\.)?test=([\\w,]+)");
    private static final Pattern SCRIPT = Pattern.compile("`(docker/[a-z.-]+|\\.ci/[a-z.-]+)");
    private static final Pattern ID =
            Pattern.compile("<profile>\\s*(?:<!--.*?-->\\s*)?<id>([^<]+)</id>", Pattern.DOTALL);

    @Test
    void programKnowsItsCommands() {
        Set<String> known = new HashSet<>(List.of("secrets", "rotate-keys"));
        known.addAll(List.of(BackupCommand.NAME, RestoreCommand.NAME, ResealCommand.NAME));
        known.addAll(RunningCommand.NAMES);
        assertThat(all(COMMAND)).isNotEmpty().isSubsetOf(known);
    }

    @Test
    void buildHasItsProfiles() {
        Set<String> known = new TreeSet<>();
        Matcher id = ID.matcher(House.read(Path.of("pom.xml")));
        while (id.find()) {
            known.add(id.group(1));
        }
        Set<String> said = new TreeSet<>();
        builds().forEach(build -> said.addAll(found(PROFILE, build)));
        assertThat(said).isNotEmpty().isSubsetOf(known);
    }

    @Test
    void testsAreThere() {
        Set<String> known = House.files(Path.of("src/test/java"), ".java").stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        Set<String> said = new TreeSet<>();
        builds().forEach(build -> found(TEST, build).forEach(some -> said.addAll(List.of(some.split(",", -1)))));
        assertThat(said).isNotEmpty().isSubsetOf(known);
    }

    @Test
    void scriptsAreThere() {
        assertThat(all(SCRIPT))
                .isNotEmpty()
                .allMatch(script -> Path.of(script).toFile().exists());
    }

    private static Set<String> builds() {
        return documents()
                .flatMap(text -> BUILD.matcher(text).results().map(found -> found.group()))
                .collect(Collectors.toSet());
    }

    private static Set<String> all(Pattern pattern) {
        return documents()
                .flatMap(text -> found(pattern, text).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static Stream<String> documents() {
        return Stream.concat(
                        House.files(Path.of("docs"), ".md").stream(),
                        Stream.of(Path.of("README.md"), Path.of("CONTRIBUTING.md")))
                .map(House::read);
    }
}
