package org.ieum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the document on security promises is there: each test that it names, and each chapter of the list that it answers. */
class SecurityDocumentTest {

    private static final Pattern NAMED = Pattern.compile("`(\\w+(?:Test|IT))`");
    private static final int CHAPTERS = 17;

    @Test
    void namesNoTestThatThereIsNot() throws IOException {
        Set<String> named = NAMED.matcher(document())
                .results()
                .map(name -> name.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> sources = Files.walk(Path.of("src/test/java"))) {
            Set<String> there = sources.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
            assertThat(named).hasSizeGreaterThan(40).isSubsetOf(there);
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

    @Test
    void answersEveryChapter() throws IOException {
        String document = document();
        IntStream.rangeClosed(1, CHAPTERS)
                .forEach(chapter -> assertThat(document).contains("- **V" + chapter + " "));
    }

    /** What is met was shown to be. */
    @Test
    void whatIsMetNamesItsTest() throws IOException {
        String[] chapters = document().replaceAll("(?s).*## OWASP", "").split("\n- ", -1);
        assertThat(chapters)
                .hasSize(CHAPTERS + 1)
                .filteredOn(chapter -> chapter.contains("**: met"))
                .hasSizeGreaterThan(10)
                .allSatisfy(chapter ->
                        assertThat(NAMED.matcher(chapter).find()).as(chapter).isTrue());
    }

    @Test
    void saysHowToReport() throws IOException {
        assertThat(Files.readString(Path.of("SECURITY.md"))).contains("Report a vulnerability", "within", "Supported");
    }

    private static String document() throws IOException {
        return Files.readString(Path.of("docs/security.md"));
    }
}
