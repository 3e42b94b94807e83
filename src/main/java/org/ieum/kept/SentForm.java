package org.ieum.kept;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ieum.kernel.Text;

/**
 * A form as it was sent.
 *
 * @param page where it stood, from the path on
 * @param action the path to which it was sent
 * @param fields by their names, in the order in which they were sent
 */
public record SentForm(String page, String action, Map<String, List<String>> fields) {

    /** The names of such fields; {@code csrf-token} is the page's. */
    public static final Set<String> SECRET = Set.of("csrf-token", "password", "current", "next", "code");

    /** Without what proves who somebody is, and without what the page wrote into it for us. */
    public SentForm withoutSecrets() {
        Map<String, List<String>> told = new LinkedHashMap<>(fields);
        told.keySet().removeAll(SECRET);
        return new SentForm(page, action, told);
    }

    /** The first address that was typed into it, well formed or not; empty without one. */
    Optional<String> address() {
        return fields.getOrDefault("email", List.of()).stream()
                .map(Text::clean)
                .filter(typed -> !typed.isEmpty())
                .findFirst();
    }

    /** Whether the other is the same form, perhaps with other ticks: one address may take several forms. */
    boolean isLike(SentForm other) {
        long common =
                fields.keySet().stream().filter(other.fields()::containsKey).count();
        return action.equals(other.action())
                && (2 * common > fields.size()
                        || fields.keySet().equals(other.fields().keySet()));
    }

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "SentForm[…]";
    }
}
