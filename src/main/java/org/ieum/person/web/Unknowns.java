package org.ieum.person.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import org.ieum.kernel.Delivery;
import org.ieum.kernel.Level;
import org.ieum.kernel.PageLanguage;

/**
 * What we begin with where a learner answers "I do not know": one lesson of an hour, either way to meet. How well they know
 * a language: everyday talk (B1) in that of the page, because they have just read it; else simple talk (A2), which is
 * enough to be taught the language itself and never seats two at a table who cannot talk. A coordinator corrects it.
 */
public final class Unknowns {

    private Unknowns() {}

    /** Puts it in the place of each such answer. */
    public static void settle(MultivaluedMap<String, String> columns, PageLanguage language) {
        for (String field : new ArrayList<>(columns.keySet())) {
            if (FormFields.UNKNOWN.equals(columns.getFirst(field))) {
                columns.putSingle(field, settled(field, columns, language));
            }
        }
    }

    private static String settled(String field, MultivaluedMap<String, String> columns, PageLanguage language) {
        if (field.endsWith("-level")) {
            String tag = columns.getFirst(field.replace("-level", "-tag"));
            return (language.code().equals(tag) ? Level.B1 : Level.A2).code();
        }
        if (field.endsWith("-sessions")) {
            return "1";
        }
        if (field.endsWith("-minutes")) {
            return "60";
        }
        return field.equals("delivery") ? Delivery.EITHER.code() : FormFields.UNKNOWN;
    }
}
