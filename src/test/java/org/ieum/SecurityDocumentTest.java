package org.ieum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents on security promise is there: each test that they name, and each requirement of the list that they answer. */
class SecurityDocumentTest {

    private static final Pattern NAMED = Pattern.compile("`(\\w+(?:Test|IT))`");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([0-9.]+) \\| ([12]) \\| (.+?) \\| (.+) \\|$");
    private static final int REQUIREMENTS = 253;

    @Test
    void namesNoTestThatThereIsNot() throws IOException {
        Set<String> named = NAMED.matcher(document() + asvs())
                .results()
                .map(name -> name.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> sources = Files.walk(Path.of("src/test/java"))) {
            Set<String> there = sources.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
            assertThat(named).hasSizeGreaterThan(70).isSubsetOf(there);
        }
    }

    @Test
    void everyDangerHasATest() throws IOException {
        String lines = document().replaceAll("(?s).*## Line by line(.*?)## .*", "$1");
        assertThat(lines.lines().filter(line -> line.startsWith("- ")))
                .hasSizeGreaterThan(20)
                .allSatisfy(
                        line -> assertThat(NAMED.matcher(line).find()).as(line).isTrue());
    }

    /** The list is that of the standard: each requirement of levels 1 and 2 once, and no other. */
    @Test
    void answersEveryRequirementOnce() throws IOException {
        List<String> standard = Files.readAllLines(Path.of("src/test/resources/asvs-5.0.csv")).stream()
                .skip(1)
                .toList();
        assertThat(standard).hasSize(REQUIREMENTS);
        assertThat(requirements().map(row -> row.group(1) + "," + row.group(2))).containsExactlyElementsOf(standard);
    }

    /** What is met was shown to be; of the rest it is said why. */
    @Test
    void whatIsMetNamesItsTest() throws IOException {
        assertThat(requirements())
                .allSatisfy(row -> assertThat(row.group(4)).matches("met: `.*|does not apply: ..+|not met: see above"))
                .filteredOn(row -> row.group(4).startsWith("met: "))
                .hasSizeGreaterThan(150)
                .allSatisfy(row -> assertThat(NAMED.matcher(row.group(4)).find())
                        .as(row.group())
                        .isTrue());
    }

    @Test
    void saysWhyWhatIsNotMetIsNot() throws IOException {
        String reasons = asvs().replaceAll("(?s).*## What is not met, and why(.*?)\n## .*", "$1");
        Set<String> explained = Pattern.compile("(?m)^- \\*\\*([0-9., ]+)\\*\\*")
                .matcher(reasons)
                .results()
                .flatMap(line -> Stream.of(line.group(1).split(", ", -1)))
                .collect(Collectors.toSet());
        assertThat(requirements()
                        .filter(row -> row.group(4).startsWith("not met"))
                        .map(row -> row.group(1)))
                .hasSizeGreaterThan(5)
                .containsExactlyInAnyOrderElementsOf(explained);
    }

    /** How many of each there are stands above the list. */
    @Test
    void countsThemRight() throws IOException {
        String above = asvs();
        assertThat(above.substring(0, above.indexOf("\n## ")).replace("\n", " "))
                .contains("Of " + REQUIREMENTS + ", " + count("met") + " are met")
                .contains(count("does not apply") + " do not apply; " + count("not met") + " are not met");
    }

    private static long count(String answer) throws IOException {
        return requirements()
                .filter(row -> row.group(4).startsWith(answer + ":"))
                .count();
    }

    private static Stream<MatchResult> requirements() throws IOException {
        return ROW.matcher(asvs()).results();
    }

    private static String asvs() throws IOException {
        return Files.readString(Path.of("docs/asvs.md"));
    }

    @Test
    void saysHowToReport() throws IOException {
        assertThat(Files.readString(Path.of("SECURITY.md"))).contains("Report a vulnerability", "within", "Supported");
    }

    private static String document() throws IOException {
        return Files.readString(Path.of("docs/security.md"));
    }
}
