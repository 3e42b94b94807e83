package org.ieum;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What learners and volunteers read in Korean has no loanword that people from North Korea stumble over. */
class LoanwordsTest {

    private static final Pattern ALL = Pattern.compile(".*");

    /** The bundles of public pages and of mails, and which of their keys the public reads. */
    private static final Map<String, Pattern> PUBLIC = Map.ofEntries(
            entry("join", ALL),
            entry("joining", ALL),
            entry("hours", ALL),
            entry("own", ALL),
            entry("meet", ALL),
            entry("offer", ALL),
            entry("feed", ALL),
            entry("privacy", ALL),
            entry(
                    "fault",
                    Pattern.compile("required|form|pledgeTooShort|tooLong|formula|controlCharacter|nobodyBetween")),
            // The test mail is an admin's.
            entry("mail", Pattern.compile("(?!(subjectOf_\\$TEST|test)$).*")),
            entry("mailpage", Pattern.compile("(confirm|expired|unknown|askFor).*")),
            entry(
                    "shell",
                    Pattern.compile(
                            "skip|demo|language|home.*|teach.*|learn(Text)?|notFound.*|broken.*|badRequest.*|toHome|errorInTitle")));

    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)");

    @Test
    void noneStandsInATextThatLearnersRead() throws IOException {
        Properties words = read("/loanwords.properties");
        for (Map.Entry<String, Pattern> bundle : PUBLIC.entrySet()) {
            Properties texts = read("/messages/" + bundle.getKey() + "_ko.properties");
            Stream<String> keys = texts.stringPropertyNames().stream()
                    .filter(key -> bundle.getValue().matcher(key).matches())
                    .sorted();
            List<String> found = keys.flatMap(
                            key -> stumbles(bundle.getKey() + ":" + key, texts.getProperty(key), words))
                    .toList();
            assertThat(found).isEmpty();
        }
    }

    /** Key, word and remedy of each. */
    private static Stream<String> stumbles(String key, String text, Properties words) {
        String read = IN_BRACKETS.matcher(text).replaceAll("");
        return words.stringPropertyNames().stream()
                .filter(read::contains)
                .map(word -> key + " says “" + word + "”; write: " + words.getProperty(word));
    }

    private static Properties read(String resource) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = LoanwordsTest.class.getResourceAsStream(resource);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
