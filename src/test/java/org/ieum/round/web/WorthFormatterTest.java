package org.ieum.round.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.ieum.kernel.PageLanguage;
import org.ieum.matching.model.Criterion;
import org.ieum.matching.model.Plan.Worth;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WorthFormatterTest {

    @Test
    void everyConstraintHasASentenceOfItsOwnInBothLanguages() {
        Set<String> sentences = new HashSet<>();
        for (PageLanguage language : List.of(PageLanguage.EN, PageLanguage.KO)) {
            for (Criterion criterion : Criterion.values()) {
                String sentence = WorthFormatter.in(language).text(new Worth(criterion, 7, 4321));
                assertThat(sentence).contains("7");
                assertThat(sentences.add(sentence)).as(sentence).isTrue();
            }
        }
    }

    @Test
    void theSentencesAreKeptUnderTheConstraintsNames() throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(
                Path.of("src/main/resources/messages/worth_ko.properties"), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        assertThat(words.stringPropertyNames().stream()
                        .map(key -> key.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT)))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Criterion.values()).map(Criterion::code).toList());
    }

    @Test
    void nothingIsSaidOfWhatIsNotThere() {
        List<Worth> worth = List.of(
                new Worth(Criterion.TUTOR_TRAVEL, 0, 0),
                new Worth(Criterion.CONTINUITY, 1, 1),
                new Worth(Criterion.WISH, 2, 50));
        assertThat(WorthFormatter.in(PageLanguage.EN).text(worth))
                .containsExactly("1 running pairing keeps its tutor.", "2 needs go to somebody wished for: 50 points.");
    }
}
