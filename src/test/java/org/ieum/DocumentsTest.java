package org.ieum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What people read of the project: lines that fit a screen, and links that lead somewhere. */
class DocumentsTest {

    private static final int WIDEST = 160;
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)|src=\"([^\":]+)\"");

    @TestFactory
    Stream<DynamicTest> linesFitAScreen() throws IOException {
        return documents()
                .map(document -> DynamicTest.dynamicTest(document.toString(), () -> {
                    // A table row cannot be broken, and the benchmark writes its own.
                    assertThat(Files.readAllLines(document))
                            .filteredOn(line -> !(document.endsWith("benchmarks.md") && line.startsWith("|")))
                            .allSatisfy(
                                    line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(WIDEST));
                }));
    }

    @TestFactory
    Stream<DynamicTest> linksLeadSomewhere() throws IOException {
        return documents()
                .map(document -> DynamicTest.dynamicTest(
                        document.toString(),
                        () -> assertThat(links(document))
                                .allSatisfy(link -> assertThat(document.resolveSibling(link))
                                        .as(link)
                                        .exists())));
    }

    private static List<String> links(Path document) throws IOException {
        return LINK.matcher(Files.readString(document))
                .results()
                .map(DocumentsTest::target)
                .toList();
    }

    private static String target(MatchResult link) {
        return link.group(1) == null ? link.group(2) : link.group(1);
    }

    private static Stream<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
            List<Path> found =
                    docs.filter(path -> path.toString().endsWith(".md")).toList();
            return Stream.concat(Stream.of(Path.of("README.md"), Path.of("CONTRIBUTING.md")), found.stream());
        }
    }
}
