package org.ieum.person.web;

import java.util.List;
import java.util.stream.Stream;

/** What is wrong with a form, as its page says it on top. */
public final class JoinPage {

    private JoinPage() {}

    /** What is wrong, and with which field. */
    public record FieldProblem(String id, String text) {}

    /** All that is wrong with a form. */
    public static List<FieldProblem> problems(FormFields form) {
        return form.fields().stream().flatMap(JoinPage::problems).toList();
    }

    /** A question keeps its mark, and nothing else behind it. */
    private static String said(String label, String error) {
        return label.endsWith("?") || label.endsWith("\uff1f") ? label + " " + error : label + ": " + error;
    }

    private static Stream<FieldProblem> problems(FormField field) {
        Stream<FieldProblem> own = field.error().isEmpty()
                ? Stream.empty()
                : Stream.of(new FieldProblem(field.id(), said(field.label(), field.error())));
        Stream<FieldProblem> inside = field.rows().stream()
                .flatMap(row -> row.cells().stream()
                        .filter(cell -> !cell.error().isEmpty())
                        .map(cell ->
                                new FieldProblem(cell.id(), row.legend() + ", " + cell.label() + ": " + cell.error())));
        return Stream.concat(own, inside);
    }
}
