package org.ieum.platform;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ieum.kernel.Coded;

/** One of several things that a form offers; the tag {@code options} lists them in a select. */
public record Choice(String value, String label, boolean chosen) {

    /** Chosen by nobody yet. */
    public Choice(String value, String label) {
        this(value, label, false);
    }

    /** Each of these by its code, chosen by nobody yet. */
    public static <C extends Coded> List<Choice> of(Collection<C> all, Function<C, String> label) {
        return of(all, label, "");
    }

    /** Each of these by its code, of which the one with this code is chosen. */
    public static <C extends Coded> List<Choice> of(Collection<C> all, Function<C, String> label, String chosen) {
        return all.stream()
                .map(one -> new Choice(one.code(), label.apply(one), one.code().equals(chosen)))
                .toList();
    }

    /** Each name by its key, of which the one with this key is chosen. */
    public static List<Choice> of(Map<String, String> names, String chosen) {
        return names.entrySet().stream()
                .map(name ->
                        new Choice(name.getKey(), name.getValue(), name.getKey().equals(chosen)))
                .toList();
    }
}
