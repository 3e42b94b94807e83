package org.ieum.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ieum.testing.House;
import org.junit.jupiter.api.Test;

/** Every kind of failure is known by its type, and docs/problems.md lists them all. */
class ProblemsTest {

    private static final Path SOURCES = Path.of("src/main/java/org/ieum");

    private static final Pattern NAMED =
            Pattern.compile("(?:conflict|refused|Refusal\\.of|new Refusal|STALE =)\\(?\\s*\"([a-z-]+)\"");

    /** Refusals of use cases that no route for programs calls. */
    private static final Set<String> OF_PAGES = Set.of(
            "import-touched",
            "not-swappable",
            "offer-not-lost",
            "publication-not-due",
            "second-person-needed",
            "what-if-not-keepable");

    @Test
    void everyRefusalInTheCodeIsOfAKnownKind() {
        Set<String> unknown = new TreeSet<>();
        House.files(SOURCES, ".java").forEach(file -> {
            Matcher named = NAMED.matcher(House.read(file));
            while (named.find()) {
                if (ProblemKind.find(named.group(1)).isEmpty() && !OF_PAGES.contains(named.group(1))) {
                    unknown.add(named.group(1) + " in " + SOURCES.relativize(file));
                }
            }
        });
        assertThat(unknown).as("to be written into ProblemKind").isEmpty();
    }

    @Test
    void everyKindHasASentenceInEveryLanguage() {
        for (String language : List.of("en", "ko", "zh")) {
            Properties words = words(language);
            assertThat(Stream.of(ProblemKind.values()).map(kind -> "title_$" + kind))
                    .as(language)
                    .allSatisfy(
                            key -> assertThat(words.getProperty(key)).as(key).isNotBlank());
        }
    }

    @Test
    void theListInTheDocumentsIsFresh() throws IOException {
        Properties words = words("en");
        StringBuilder text = new StringBuilder("""
                # What can go wrong, as programs are told

                Made from the code by `ProblemsTest`. Every failure under `/api` is `application/problem+json` (RFC 9457). `type` is
                stable for each kind and leads to a page of the installation, relative to its address; `title` is in the language asked
                for (`Accept-Language`, `?lang=`). `errors` names each field (`pointer`) or cell (`file`, `line`, `column`) at fault.
                """);
        Stream.of(ProblemKind.values())
                .forEach(kind -> text.append("\n- `" + ProblemAnswer.TYPES + kind.type() + "` (" + kind.status()
                        + ")\n  " + words.getProperty("title_$" + kind) + "\n"));
        Path fresh = Path.of("target", "problems.md");
        Files.writeString(fresh, text);
        assertThat(Path.of("docs", "problems.md"))
                .as("docs/problems.md is stale: copy " + fresh + " over it")
                .hasSameTextualContentAs(fresh);
    }

    private static Properties words(String language) {
        Properties words = new Properties();
        try (var in = Files.newBufferedReader(
                Path.of("src/main/resources/messages/problem_" + language + ".properties"), StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
