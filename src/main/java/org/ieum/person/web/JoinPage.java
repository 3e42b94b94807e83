package org.ieum.person.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ieum.kernel.PageLanguage;

/** A sign-up page: all fields on one page, and on top what is wrong with them. */
public final class JoinPage {

    /** The hidden field by which a form that was sent twice is known. */
    public static final String KEY = "key";

    private JoinPage() {}

    @CheckedTemplate(basePath = "person")
    static class Templates {
        private Templates() {}

        static native TemplateInstance join(View view);

        static native TemplateInstance sent(String lang);
    }

    /** What is wrong, and with which field. */
    public record Problem(String id, String text) {}

    record View(
            String lang,
            String title,
            String lead,
            String path,
            String key,
            List<Problem> problems,
            List<FormField> fields) {}

    /** What stands above the fields, and where the form goes. */
    public record Heading(String title, String lead, String path) {}

    /** The page with its fields. */
    public static TemplateInstance of(
            Heading heading, FormFields form, MultivaluedMap<String, String> values, PageLanguage language) {
        String key = values.getFirst(KEY);
        return Templates.join(new View(
                        language.code(),
                        heading.title(),
                        heading.lead(),
                        heading.path(),
                        key == null ? UUID.randomUUID().toString() : key,
                        problems(form),
                        form.fields()))
                .setLocale(language.locale());
    }

    /** What everybody sees who signed up, whether or not we knew them. */
    public static TemplateInstance sent(PageLanguage language) {
        return Templates.sent(language.code()).setLocale(language.locale());
    }

    /** To {@link #sent}, so that loading the page again sends nothing again. */
    public static Response afterwards() {
        return Response.seeOther(URI.create("/join/sent")).build();
    }

    /** All that is wrong with a form. */
    public static List<Problem> problems(FormFields form) {
        return form.fields().stream().flatMap(JoinPage::problems).toList();
    }

    private static Stream<Problem> problems(FormField field) {
        Stream<Problem> own = field.error().isEmpty()
                ? Stream.empty()
                : Stream.of(new Problem(field.id(), field.label() + ": " + field.error()));
        Stream<Problem> inside = field.rows().stream()
                .flatMap(row -> row.cells().stream()
                        .filter(cell -> !cell.error().isEmpty())
                        .map(cell -> new Problem(cell.id(), row.legend() + ", " + cell.label() + ": " + cell.error())));
        return Stream.concat(own, inside);
    }
}
