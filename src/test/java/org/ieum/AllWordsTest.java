package org.ieum;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.ieum.testing.House;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every bundle of words has every sentence in Korean, and those that the public reads in Chinese too: nothing comes out in English unasked. */
class AllWordsTest {

    /** What learners and volunteers read. */
    private static final Set<String> PUBLIC = Set.of(
            "shell",
            "join",
            "joining",
            "hours",
            "own",
            "checkin",
            "concern",
            "meet",
            "mydata",
            "offer",
            "fault",
            "problem",
            "mail",
            "mailpage",
            "feed",
            "privacy");

    @TestFactory
    Stream<DynamicTest> noSentenceIsMissing() {
        return House.classes().stream()
                .filter(type -> type.isAnnotatedWith(MessageBundle.class))
                .map(bundle -> DynamicTest.dynamicTest(bundle.getSimpleName(), () -> isComplete(bundle.reflect())));
    }

    /** Qute reads these files itself: it shows an escape as it stands, and leaves out a space at the end. */
    @Test
    void noneHasAnEscapeOrEndsInASpace() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
            assertThat(files.toList())
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readAllLines(file))
                            .noneMatch(line -> line.contains("\\u") || line.endsWith(" ")));
        }
    }

    private static void isComplete(Class<?> bundle) throws IOException {
        assertThat(bundle.getSimpleName()).endsWith("Messages");
        String name = bundle.getAnnotation(MessageBundle.class).value();
        for (String language : List.of("ko", "zh")) {
            Optional<Properties> words = MessageKeys.file(bundle, language);
            if (language.equals("ko") || PUBLIC.contains(name)) {
                assertThat(words).as(name + " in " + language).isPresent();
            }
            if (words.isPresent()) {
                assertThat(words.get().stringPropertyNames())
                        .as(name + " in " + language)
                        .containsExactlyInAnyOrderElementsOf(MessageKeys.of(bundle));
            }
        }
        assertThat(MessageKeys.file(bundle, "en").orElseGet(Properties::new).stringPropertyNames())
                .as(name + " in English")
                .containsExactlyInAnyOrderElementsOf(MessageKeys.ofEnums(bundle));
    }
}
