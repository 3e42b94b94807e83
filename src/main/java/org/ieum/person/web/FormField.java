package org.ieum.person.web;

import io.quarkus.qute.RawString;
import java.util.List;

/**
 * A field of a form as a page shows it.
 *
 * @param kind {@code input}, {@code list}, {@code select}, {@code radios}, {@code boxes}, {@code rows} or {@code week}
 * @param id also its name
 * @param hint may be empty
 * @param error what is wrong with it; empty if nothing is
 * @param type of an input
 * @param autocomplete of an input
 * @param options of a choice
 * @param listed what a {@code list} offers, as markup
 * @param rows of a list
 */
public record FormField(
        String kind,
        String id,
        String label,
        String hint,
        String error,
        String value,
        String type,
        String autocomplete,
        List<Option> options,
        RawString listed,
        List<FieldRow> rows) {

    /** Where one only types or only chooses. */
    static final RawString NOTHING_LISTED = new RawString("");

    /** One of several to choose from; {@code id} is the field's own for the first, so that a link finds it. */
    public record Option(String id, String value, String label, boolean chosen) {}

    /** Fields side by side; {@code open} if something was said in it. */
    public record FieldRow(String legend, boolean open, List<FormField> cells) {}

    /** Whether its value is what is shown: of other choices that is the chosen option's label. */
    public boolean isTyped() {
        return kind.equals("list");
    }

    /** Of rows that choose from the same, the first has the list. */
    public String list() {
        return id.replaceAll("-[0-9]+-", "-0-") + "-list";
    }

    public boolean hasList() {
        return list().startsWith(id + "-");
    }

    /** The same, asked otherwise. */
    FormField saying(String otherLabel, String otherHint) {
        return new FormField(kind, id, otherLabel, otherHint, error, value, type, autocomplete, options, listed, rows);
    }

    /** The same, with another word for one of its choices. */
    FormField calling(String choice, String otherLabel) {
        List<Option> others = options.stream()
                .map(option -> option.value().equals(choice)
                        ? new Option(option.id(), choice, otherLabel, option.chosen())
                        : option)
                .toList();
        return new FormField(kind, id, label, hint, error, value, type, autocomplete, others, listed, rows);
    }

    FormField ofType(String other) {
        return new FormField(kind, id, label, hint, error, value, other, autocomplete, options, listed, rows);
    }

    /** What a screen reader reads beside the label. */
    public String describedBy() {
        String hinted = hint.isEmpty() ? "" : id + "-hint";
        return error.isEmpty() ? hinted : (hinted + " " + id + "-error").strip();
    }
}
