package org.ieum.desk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One of several that a select offers. */
record FilterOption(String value, String label, boolean chosen) {

    /** Names by key, with {@code all} first. */
    static List<FilterOption> of(Map<String, String> names, String chosen, String all) {
        List<FilterOption> choices = new ArrayList<>();
        choices.add(new FilterOption("", all, false));
        names.forEach((key, name) -> choices.add(new FilterOption(key, name, key.equals(chosen))));
        return choices;
    }
}
