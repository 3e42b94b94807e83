package org.ieum.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The way to report a concern is on every page that a person reads and in the foot of every mail, whatever is added. */
class ConcernsWayTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern INCLUDE = Pattern.compile("\\{#include ([A-Za-z/.]+)");

    @Test
    void eachMailEndsWithItInBothItsForms() throws IOException {
        List<Path> mails =
                files(TEMPLATES.resolve("mail")).filter(ConcernsWayTest::isMail).toList();
        assertThat(mails).hasSizeGreaterThan(80);
        assertThat(mails).allSatisfy(mail -> assertThat(outermost(mail)).startsWith("mail/parts/frame"));
        for (String form : List.of(".txt", ".html")) {
            assertThat(read(TEMPLATES.resolve("mail/parts/frame" + form)))
                    .contains("{mail:concernFoot}", "{frame.concern}");
        }
    }

    @Test
    void eachPageStandsInTheFrameThatHasIt() throws IOException {
        assertThat(read(TEMPLATES.resolve("layout.html"))).contains("<a href=\"/concern\">{shell:concern}</a>");
        List<Path> pages = files(TEMPLATES)
                .filter(file -> file.toString().endsWith(".html") && !isMail(file))
                .filter(file -> read(file).contains("{#title}") || read(file).contains(" pageTitle="))
                .filter(file -> !file.endsWith("layout.html"))
                .toList();
        assertThat(pages).hasSizeGreaterThan(100);
        assertThat(pages).allSatisfy(page -> assertThat(outermost(page)).isEqualTo("layout"));
        assertThat(files(TEMPLATES).filter(file -> read(file).contains("<html")).map(TEMPLATES::relativize))
                .as("what is no page: the frames, a paper, and what is said while the database is away")
                .extracting(Path::toString)
                .containsExactlyInAnyOrder(
                        "layout.html", "mail/parts/frame.html", "hours/paper.html", "web/unavailable.html");
    }

    private static boolean isMail(Path mail) {
        return mail.getParent().equals(TEMPLATES.resolve("mail"));
    }

    /** The last of what includes what, from a template on. */
    private static String outermost(Path template) {
        String name = "";
        for (Path at = template; Files.exists(at); at = TEMPLATES.resolve(name)) {
            Matcher next = INCLUDE.matcher(read(at));
            if (!next.find()) {
                return name;
            }
            name = next.group(1);
        }
        return name;
    }

    private static Stream<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList().stream();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
