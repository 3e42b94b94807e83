package org.ieum.joining;

import java.util.List;

/** How the fields of a form are named. */
public final class FieldNames {

    private FieldNames() {}

    /** Whether a field is one of these names or a part of one: {@code languages-0-tag} belongs to {@code languages}. */
    public static boolean belongs(String field, List<String> names) {
        return names.stream().anyMatch(name -> field.equals(name) || field.startsWith(name + "-"));
    }
}
