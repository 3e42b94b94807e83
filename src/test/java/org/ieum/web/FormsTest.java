package org.ieum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every form that posts shows where it came from: without the token the post is refused. */
class FormsTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern FORM = Pattern.compile("<form[^>]* method=\"post\".*?</form>", Pattern.DOTALL);

    @Test
    void carryTheToken() throws IOException {
        List<String> forms = templates().flatMap(FormsTest::forms).toList();
        assertThat(forms)
                .hasSizeGreaterThan(80)
                .allSatisfy(form -> assertThat(form).containsOnlyOnce("{#csrf /}"));
    }

    @Test
    void writeItByTheTagAlone() throws IOException {
        assertThat(templates().filter(template -> text(template).contains("csrf.token")))
                .containsExactly(TEMPLATES.resolve("tags/csrf.html"));
    }

    private static Stream<String> forms(Path template) {
        return FORM.matcher(text(template)).results().map(MatchResult::group);
    }

    private static Stream<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList().stream();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
