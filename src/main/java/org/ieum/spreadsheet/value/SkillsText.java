package org.ieum.spreadsheet.value;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Level;
import org.ieum.kernel.Text;

/** Languages with their levels as people write them: {@code Korean (native), English B1}. */
final class SkillsText {

    private static final Pattern BETWEEN = Pattern.compile("[;,/\\n、，；]+");
    private static final Pattern WITHIN = Pattern.compile("[\\s:：()\\[\\]=-]+");

    private final Words languages = Words.named("language");
    private final Words levels = Words.named("level");

    /** In the form of the contract; empty if a part is not understood, or a language comes twice. */
    Optional<String> read(String text) {
        Map<String, String> skills = new LinkedHashMap<>();
        for (String item : BETWEEN.splitAsStream(text).toList()) {
            if (!Text.isBlank(item) && !take(item, skills)) {
                return Optional.empty();
            }
        }
        return skills.isEmpty()
                ? Optional.empty()
                : Optional.of(skills.entrySet().stream()
                        .map(skill -> skill.getKey() + ":" + skill.getValue())
                        .collect(Collectors.joining(";")));
    }

    /** How well somebody knows the one language that stands over the column; empty if that is not understood. */
    Optional<String> level(String text) {
        return levels.find(text)
                .or(() -> Coded.find(Level.class, Text.clean(text)).map(Level::code));
    }

    private boolean take(String item, Map<String, String> skills) {
        List<String> words = WITHIN.splitAsStream(Text.clean(item))
                .filter(word -> !word.isEmpty())
                .toList();
        for (int cut = 1; cut < words.size(); cut++) {
            Optional<String> language = languages.find(String.join(" ", words.subList(0, cut)));
            Optional<String> level = levels.find(String.join(" ", words.subList(cut, words.size())));
            if (language.isPresent() && level.isPresent()) {
                return skills.put(language.get(), level.get()) == null;
            }
        }
        return false;
    }
}
