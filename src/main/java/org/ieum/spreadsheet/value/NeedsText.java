package org.ieum.spreadsheet.value;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ieum.kernel.Text;

/** Subjects as people list them, and how often and how long each is wanted. */
final class NeedsText {

    private static final Pattern BETWEEN = Pattern.compile("[;,/\\n、，；·]+");

    /** {@code math 2x90}, {@code 수학:1x60}. */
    private static final Pattern WITH_LESSONS = Pattern.compile("(.+?)[\\s:]+([1-3])x(60|90|120)");

    private final Words subjects;

    NeedsText(Words subjects) {
        this.subjects = subjects;
    }

    /** Keys of subjects, {@code english;math}; empty if one is not understood. */
    Optional<String> subjects(String text) {
        Set<String> keys = new LinkedHashSet<>();
        for (String item : BETWEEN.splitAsStream(text).toList()) {
            if (!Text.isBlank(item)) {
                Optional<String> key = subjects.find(item);
                if (key.isEmpty()) {
                    return Optional.empty();
                }
                keys.add(key.get());
            }
        }
        return keys.isEmpty() ? Optional.empty() : Optional.of(String.join(";", keys));
    }

    /**
     * Needs in the form of the contract; empty if one is not understood, or comes twice with other lessons.
     *
     * @param usual lessons of a need that does not say them: {@code 1x60}
     */
    Optional<String> needs(String text, String usual) {
        Map<String, String> needs = new LinkedHashMap<>();
        for (String item : BETWEEN.splitAsStream(Text.plain(text)).toList()) {
            if (!Text.isBlank(item) && !take(Text.clean(item), usual, needs)) {
                return Optional.empty();
            }
        }
        return needs.isEmpty()
                ? Optional.empty()
                : Optional.of(needs.entrySet().stream()
                        .map(need -> need.getKey() + ":" + need.getValue())
                        .collect(Collectors.joining(";")));
    }

    private boolean take(String item, String usual, Map<String, String> needs) {
        Matcher said = WITH_LESSONS.matcher(item);
        Optional<String> key = subjects.find(said.matches() ? said.group(1) : item);
        String lessons = said.matches() ? said.group(2) + "x" + said.group(3) : usual;
        return key.map(subject -> {
                    String before = needs.putIfAbsent(subject, lessons);
                    return before == null || before.equals(lessons);
                })
                .orElse(false);
    }
}
