package org.ieum.selfservice.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ieum.joining.web.JoiningMessages;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Side;
import org.ieum.person.Person;
import org.ieum.person.web.FieldsBySide;
import org.ieum.person.web.FormField;
import org.ieum.person.web.FormFields;
import org.ieum.person.web.FormValues;
import org.ieum.person.web.JoinPage;
import org.ieum.person.web.PersonFields;
import org.ieum.platform.Flaw;
import org.ieum.platform.Messages;

/** A part of what was asked at the sign-up, asked anew; what is not asked stays as it was. */
@Singleton
class OwnForm {

    private static final Set<String> HOURS = Set.of("time_zone", "availability");

    /** Proven once: another one would have to be, too. */
    private static final String EMAIL = "email";

    static final String VERSION = "version";

    @Inject FieldsBySide fields;

    /** What is asked. */
    enum Asked {
        HOURS("/my/hours"),
        FACTS("/my/facts");

        private final String path;

        Asked(String path) {
            this.path = path;
        }

        private boolean has(FormField field) {
            return !field.id().equals(EMAIL) && (this == HOURS) == OwnForm.HOURS.contains(field.id());
        }
    }

    record OwnFormView(
            String title,
            String lead,
            String action,
            String version,
            boolean late,
            List<JoinPage.FieldProblem> problems,
            List<FormField> fields) {}

    /** The form with somebody's answers as they are. */
    TemplateInstance open(Asked asked, Person person, PageLanguage language) {
        return page(asked, person, stored(person), person.version(), false, List.of(), language);
    }

    /** All that was asked, with somebody's answers as they are. */
    List<FormField> all(Person person, PageLanguage language) {
        return fields(person, stored(person), List.of(), language).fields();
    }

    /** What was typed, over what was there. */
    MultivaluedMap<String, String> merged(Asked asked, Person person, MultivaluedMap<String, String> typed) {
        MultivaluedMap<String, String> values = stored(person);
        Set<String> own = fields(person, values, List.of(), PageLanguage.EN).fields().stream()
                .filter(asked::has)
                .map(FormField::id)
                .collect(Collectors.toSet());
        values.keySet().removeIf(key -> own.contains(column(key)));
        typed.forEach((key, given) -> {
            if (own.contains(column(key))) {
                values.put(key, given);
            }
        });
        return values;
    }

    /** The form with what was typed: flawed, or too late. */
    TemplateInstance again(
            Asked asked,
            Person person,
            MultivaluedMap<String, String> values,
            boolean late,
            List<Flaw> flaws,
            PageLanguage language) {
        return page(asked, person, values, person.version(), late, flaws, language);
    }

    private TemplateInstance page(
            Asked asked,
            Person person,
            MultivaluedMap<String, String> values,
            int version,
            boolean late,
            List<Flaw> flaws,
            PageLanguage language) {
        FormFields form = fields(person, values, flaws, language);
        OwnMessages words = Messages.in(language, OwnMessages.class);
        return SelfserviceTemplates.form(new OwnFormView(
                        asked == Asked.HOURS ? words.hours() : words.facts(),
                        asked == Asked.HOURS ? words.hoursText() : words.factsText(),
                        asked.path,
                        Integer.toString(version),
                        late,
                        JoinPage.problems(form),
                        form.fields().stream().filter(asked::has).toList()))
                .setLocale(language.locale());
    }

    private FormFields fields(
            Person person, MultivaluedMap<String, String> values, List<Flaw> flaws, PageLanguage language) {
        FormFields form = new FormFields(values, flaws, language);
        if (person.side() == Side.LEARNER) {
            form.unknownIs(Messages.in(language, JoiningMessages.class).unknown());
        }
        return of(person)
                .ask(form)
                .pageLanguage(Messages.in(language, OwnMessages.class).mailLanguage());
    }

    private MultivaluedMap<String, String> stored(Person person) {
        return new FormValues(person.asked()).values();
    }

    private PersonFields of(Person person) {
        return fields.of(person.side());
    }

    /** {@code languages} for {@code languages-0-tag}. */
    private static String column(String field) {
        return field.replaceFirst("-[0-9]+-.*$", "");
    }
}
