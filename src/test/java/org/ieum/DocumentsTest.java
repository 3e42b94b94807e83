package org.ieum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What people read of the project: lines that fit a screen, and links that lead somewhere. */
class DocumentsTest {

    private static final int WIDEST = 160;
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)|src=\"([^\":]+)\"");

    private static final Pattern ROW = Pattern.compile("\\| `(IEUM_[A-Z_]+)` \\| `([^`]+)` \\|.*");

    @TestFactory
    Stream<DynamicTest> linesFitAScreen() throws IOException {
        return documents()
                .map(document -> DynamicTest.dynamicTest(document.toString(), () -> {
                    // A table row cannot be broken, and some are written by a program.
                    assertThat(Files.readAllLines(document))
                            .filteredOn(line -> !(isMade(document) && line.startsWith("|")))
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

    /** Made of the code: what stands in it can be set, by this name, and is this if nobody sets it. */
    @Test
    void settingsAreThoseOfTheCode() throws IOException {
        Path document = Path.of("docs", "settings.md");
        String text = Files.readString(document);
        String fresh = text.substring(0, text.indexOf("| setting |")) + SettingsOfTheCode.table();
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "settings.md"), fresh);
        assertThat(text).as("copy target/settings.md over it").isEqualTo(fresh);
    }

    /** What operators read of a setting beside it is true: one name and one default a row, or as many of both. */
    @Test
    void operatorsReadTheDefaultsOfTheCode() throws IOException {
        Map<String, String> usual = SettingsOfTheCode.all().stream()
                .collect(Collectors.toMap(SettingsOfTheCode.CodeSetting::variable, one -> one.usual()));
        List<String> read = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("docs", "operators.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches() && usual.containsKey(row.group(1))) {
                read.add(row.group(1));
                assertThat(row.group(2)).as(line).isEqualTo(usual.get(row.group(1)));
            }
        }
        assertThat(read).doesNotHaveDuplicates().hasSizeGreaterThan(25);
    }

    private static boolean isMade(Path document) {
        return document.endsWith("benchmarks.md") || document.endsWith("settings.md");
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
