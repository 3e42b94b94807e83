package org.ieum.joining.web;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.ieum.joining.FieldNames;
import org.ieum.person.web.FormFields;

/**
 * One page of questions.
 *
 * @param key its place in the address
 * @param title of the page
 * @param lead what stands below the title
 * @param names of the fields, which it reads and shows flaws of
 * @param ask adds the questions
 */
public record SignUpStep(
        String key,
        Function<JoiningMessages, String> title,
        Function<JoiningMessages, String> lead,
        List<String> names,
        BiConsumer<FormFields, SignUpAnswers> ask) {

    /** Whether a field is one of this page. */
    boolean has(String field) {
        return FieldNames.belongs(field, names);
    }
}
