package org.ieum.spreadsheet.value;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ieum.kernel.Text;

/**
 * Who may be meant where a table names people.
 *
 * @param refs the keys of all
 * @param byName by name, as {@link Text#folded} has it, the keys of those who are called so
 */
public record CalledPeople(Set<String> refs, Map<String, List<String>> byName) {

    /** Nobody is. */
    public static final CalledPeople NOBODY = new CalledPeople(Set.of(), Map.of());

    /** Copied. */
    public CalledPeople {
        refs = Set.copyOf(refs);
        byName = Map.copyOf(byName);
    }

    /** The key of whom a text means: it is a key, or the name of one alone. */
    Optional<String> find(String text) {
        if (refs.contains(text)) {
            return Optional.of(text);
        }
        List<String> called = candidates(text);
        return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
    }

    /** The keys of those who are called so; empty if nobody is. */
    public List<String> candidates(String text) {
        return byName.getOrDefault(Text.folded(text), List.of());
    }
}
