package org.ieum;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ieum.testing.House;
import org.junit.jupiter.api.Test;

/** One of a thing is not some things: English that counts says so, wherever a number can be one. */
class CountsInWordsTest {

    private static final Path SOURCES = Path.of("src/main/java/org/ieum");

    /** An annotation with its text, and the method behind it with its parameters. */
    private static final Pattern MESSAGE = Pattern.compile(
            "@Message\\(\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*\\+?\\s*)+)\\)\\s*String (\\w+)\\(([^)]*)\\)");

    private static final Pattern NUMBER = Pattern.compile("(?:int|long) (\\w+)");
    /** Some of a thing: 3 lines, 3 more lines, 3 people, all 3. */
    private static final String SOME = "\\{%1$s}(?: more| other| new)? (?:[a-z]+s|people)\\b|\\b[Aa]ll \\{%1$s}";

    private static final Pattern CHOSEN = Pattern.compile("\\{#if .*?\\{/if}");

    /** What is never one. */
    private static final Map<String, String> MANY = Map.ofEntries(
            entry("need.minutes", "a lesson has half an hour at least"),
            entry("shorterLessons.minutes", "a lesson has half an hour at least"),
            entry("lessonsOf.minutes", "a lesson has half an hour at least"),
            entry("passwordHint.length", "a password of one sign is none"),
            entry("hint.idle", "eight hours"),
            entry("hint.absolute", "seven days"),
            entry("noteTooLong.most", "three hundred"),
            entry("stillWaiting.weeks", "four at least"),
            entry("keptEnough.count", "the most there are"),
            entry("badName.most", "the most there are"),
            entry("urlFlaw.most", "the most there are"),
            entry("badLine.most", "the most there are"),
            entry("bad.most", "the most there are"),
            entry("tooLong.most", "three hundred"));

    @Test
    void agreeWithTheirNumber() {
        Map<String, String> wrong = new TreeMap<>();
        for (Path file : bundles()) {
            MESSAGE.matcher(House.read(file)).results().forEach(message -> {
                String text = CHOSEN.matcher(message.group(1)).replaceAll("…");
                NUMBER.matcher(message.group(3))
                        .results()
                        .map(number -> number.group(1))
                        .forEach(number -> {
                            boolean plural = Pattern.compile(SOME.formatted(number))
                                    .matcher(text)
                                    .find();
                            if (plural && !MANY.containsKey(message.group(2) + "." + number)) {
                                wrong.put(message.group(2) + "." + number, message.group(1));
                            }
                        });
            });
        }
        assertThat(wrong).isEmpty();
    }

    /** The search itself: it would be worth nothing if it found nothing. */
    @Test
    void areFound() {
        long counted = bundles().stream()
                .flatMap(file -> MESSAGE.matcher(House.read(file)).results())
                .map(message -> message.group(3))
                .flatMap(parameters -> NUMBER.matcher(parameters).results())
                .map(MatchResult::group)
                .count();
        assertThat(counted).isGreaterThan(50);
    }

    private static List<Path> bundles() {
        return House.files(SOURCES, "Messages.java");
    }
}
