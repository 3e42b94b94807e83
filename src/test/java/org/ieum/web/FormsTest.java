package org.ieum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ieum.testing.House;
import org.junit.jupiter.api.Test;

/** Every form that posts shows where it came from: without the token the post is refused. */
class FormsTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    /** Its form sends all again that was sent, the token with the rest ({@link DatabaseAwayTest}). */
    private static final Path REPEATS = TEMPLATES.resolve("web/unavailable.html");

    private static final Pattern FORM = Pattern.compile("<form[^>]* method=\"post\".*?</form>", Pattern.DOTALL);

    @Test
    void carryTheToken() {
        List<String> forms = templates()
                .filter(template -> !template.equals(REPEATS))
                .flatMap(FormsTest::forms)
                .toList();
        assertThat(forms)
                .hasSizeGreaterThan(80)
                .allSatisfy(form -> assertThat(form).containsOnlyOnce("{#csrf /}"));
    }

    @Test
    void writeItByTheTagAlone() {
        assertThat(templates().filter(template -> House.read(template).contains("csrf.token")))
                .containsExactly(TEMPLATES.resolve("tags/csrf.html"));
    }

    private static Stream<String> forms(Path template) {
        return FORM.matcher(House.read(template)).results().map(MatchResult::group);
    }

    private static Stream<Path> templates() {
        return House.files(TEMPLATES, ".html").stream();
    }
}
