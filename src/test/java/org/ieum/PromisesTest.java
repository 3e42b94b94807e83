package org.ieum;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No page and no mail says what nothing keeps: each sentence that promises stands in a list beside what keeps it. */
class PromisesTest {

    /** What learners and volunteers read. */
    private static final Set<String> PUBLIC = Set.of(
            "own",
            "checkin",
            "concern",
            "meet",
            "mydata",
            "offer",
            "mail",
            "mailpage",
            "joining",
            "join",
            "feed",
            "hours",
            "standin");

    /** How a sentence of ours promises: that somebody does something, or by when. */
    private static final Pattern PROMISE = Pattern.compile(
            "by \\{|until \\{|\\bwe (?:\\w+ )?(?:write|tell|look|go on|send|wait|plan|find|read)|\\byou (?:get|hear)\\b"
                    + "|\\b(?:coordinators?|person) (?:\\w+ )?(?:reads?|sees?|looks?|offers?|passes)|(?:is|are) told|gets? a mail"
                    + "|a mail (?:comes|of its own)|next plan|is asked|keep your place|waits for it|put off|erased|overwritten"
                    + "|deleted|writes to you|by themselves|no further mail|kept for|only the two|on its way|go on as you"
                    + "|sees no name|never learn|hears? of it",
            Pattern.CASE_INSENSITIVE);

    private static final String PEOPLE = "people ";

    @Test
    void eachSentenceThatPromisesStandsInTheList() throws IOException {
        Map<String, String> promising = new TreeMap<>(sentences());
        promising.values().removeIf(text -> !PROMISE.matcher(text).find());
        Properties kept = kept();
        Map<String, String> unkept = new TreeMap<>(promising);
        unkept.keySet().removeAll(kept.stringPropertyNames());
        assertThat(unkept).as("promises beside which nothing keeps them").isEmpty();
        Set<String> gone = new TreeSet<>(kept.stringPropertyNames());
        gone.removeAll(promising.keySet());
        assertThat(gone).as("of the list, what nothing promises any more").isEmpty();
    }

    @Test
    void whatKeepsThemIsThere() throws IOException {
        Map<String, String> missing = new TreeMap<>();
        Properties kept = kept();
        kept.stringPropertyNames().stream()
                .filter(key -> !isThere(kept.getProperty(key)))
                .forEach(key -> missing.put(key, kept.getProperty(key)));
        assertThat(missing).isEmpty();
    }

    private static boolean isThere(String keeper) {
        if (keeper.startsWith(PEOPLE)) {
            return Files.exists(Path.of(keeper.substring(PEOPLE.length())));
        }
        String[] parts = keeper.split("#", 2);
        try {
            Method[] methods = Class.forName("org.ieum." + parts[0], false, PromisesTest.class.getClassLoader())
                    .getDeclaredMethods();
            return parts.length == 1
                    || Arrays.stream(methods)
                            .anyMatch(method -> method.getName().equals(parts[1]));
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /** All that the public reads in English, by bundle and key. */
    private static Map<String, String> sentences() throws IOException {
        Map<String, String> sentences = new TreeMap<>();
        for (Class<?> bundle : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.ieum").stream()
                        .filter(type -> type.isAnnotatedWith(MessageBundle.class))
                        .<Class<?>>map(type -> type.reflect())
                        .toList()) {
            String name = bundle.getAnnotation(MessageBundle.class).value();
            if (PUBLIC.contains(name)) {
                for (Method method : bundle.getDeclaredMethods()) {
                    sentences.put(
                            name + "." + method.getName(),
                            method.getAnnotation(Message.class).value());
                }
                MessageKeys.file(bundle, "en")
                        .ifPresent(words -> words.stringPropertyNames()
                                .forEach(key -> sentences.put(name + "." + key, words.getProperty(key))));
            }
        }
        return sentences;
    }

    private static Properties kept() throws IOException {
        Properties kept = new Properties();
        try (InputStream in = PromisesTest.class.getResourceAsStream("/promises.properties");
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            kept.load(reader);
        }
        return kept;
    }
}
