package org.ieum.desk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One of several that a select offers. */
record Choice(String value, String label, boolean chosen) {

    /** Names by key, with {@code all} first. */
    static List<Choice> of(Map<String, String> names, String chosen, String all) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", all, false));
        names.forEach((key, name) -> choices.add(new Choice(key, name, key.equals(chosen))));
        return choices;
    }
}
