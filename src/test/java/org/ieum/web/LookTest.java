package org.ieum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The style sheets: few sizes of type, colours that have names, and enough contrast by day and by night. */
class LookTest {

    private static final Path ASSETS = Path.of("src/main/resources/META-INF/resources/assets");

    private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{3,8});");

    /** 14, 16, 20 and 28 pixels; and the ticks of the week's boxes, which are signs. */
    private static final Set<String> SIZES = Set.of(".875rem", "1rem", "1.25rem", "1.75rem", ".625rem");

    private static final Set<String> WHITE_PAPER = Set.of("background: #fff; border: 1px solid var(--line)");

    /** What is read on what: WCAG 2.2 asks for 4.5 to 1. */
    @ParameterizedTest
    @CsvSource({
        "ink, paper sheet head hover current chip pine-pale saffron-pale brick-pale heat-1 heat-2 heat-3",
        "quiet, paper sheet head hover current",
        "pine, paper sheet hover current pine-pale saffron-pale",
        "pine-dark, paper sheet hover pine-pale",
        "brick, paper sheet brick-pale hover",
        "brick-dark, brick-pale",
        "amber, saffron-pale",
        "on-pine, pine pine-dark heat-4",
        "on-brick, brick brick-dark",
        "on-saffron, saffron"
    })
    void wordsStandOut(String words, String grounds) throws IOException {
        for (Map<String, String> scheme : List.of(day(), night())) {
            for (String ground : grounds.split(" ", -1)) {
                assertThat(contrast(scheme.get(words), scheme.get(ground)))
                        .as("%s on %s", words, ground)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
    }

    /** The edge of a field: 3 to 1. */
    @ParameterizedTest
    @ValueSource(strings = {"paper", "sheet"})
    void fieldsStandOut(String ground) throws IOException {
        for (Map<String, String> scheme : List.of(day(), night())) {
            assertThat(contrast(scheme.get("edge"), scheme.get(ground))).isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void eachColourHasANameAndIsThoughtOfByNight() throws IOException {
        for (Path sheet : sheets()) {
            String rules = Files.readString(sheet).replaceAll("(?s):root \\{.*?\\n\\s*}", "");
            for (String white : WHITE_PAPER) {
                rules = rules.replace(white, "");
            }
            assertThat(Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgba?\\(|hsla?\\(")
                            .matcher(rules)
                            .results()
                            .map(found -> found.group()))
                    .as(sheet.toString())
                    .isEmpty();
        }
        assertThat(night().get("paper")).isNotEqualTo(day().get("paper"));
    }

    @Test
    void typeHasFourSizes() throws IOException {
        for (Path sheet : sheets()) {
            assertThat(Pattern.compile("font-size: ([^;]+rem)")
                            .matcher(Files.readString(sheet))
                            .results()
                            .map(found -> found.group(1)))
                    .as(sheet.toString())
                    .allMatch(SIZES::contains);
        }
    }

    /** How bright one is against the other, as WCAG reckons it: 1 to 21. */
    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
    }

    private static double luminance(String colour) {
        String hex = colour.length() == 4 ? colour.substring(1).replaceAll("([0-9a-f])", "$1$1") : colour.substring(1);
        double[] weights = {.2126, .7152, .0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16) / 255.0;
            sum += weights[i] * (part <= .04045 ? part / 12.92 : Math.pow((part + .055) / 1.055, 2.4));
        }
        return sum;
    }

    private static Map<String, String> day() throws IOException {
        String sheet = Files.readString(ASSETS.resolve("ieum.css"));
        return tokens(sheet.substring(0, sheet.indexOf("prefers-color-scheme: dark")));
    }

    /** What is not said by night is as by day. */
    private static Map<String, String> night() throws IOException {
        Map<String, String> tokens = day();
        tokens.putAll(tokens(Files.readString(ASSETS.resolve("ieum.css")).split("prefers-color-scheme: dark", 2)[1]));
        return tokens;
    }

    private static Map<String, String> tokens(String rules) {
        Map<String, String> tokens = new HashMap<>();
        TOKEN.matcher(rules).results().forEach(token -> tokens.put(token.group(1), token.group(2)));
        return tokens;
    }

    private static List<Path> sheets() throws IOException {
        try (Stream<Path> files = Files.list(ASSETS)) {
            return files.filter(file -> file.toString().endsWith(".css")).toList();
        }
    }
}
