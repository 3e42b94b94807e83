package org.ieum.desk.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.ieum.desk.EnteringPeople;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Side;
import org.ieum.person.Person;
import org.ieum.person.RecognizingPeople.Alike;
import org.ieum.person.web.AboutThem;
import org.ieum.person.web.FieldsBySide;
import org.ieum.person.web.FormField;
import org.ieum.person.web.FormFields;
import org.ieum.person.web.FormValues;
import org.ieum.person.web.JoinPage;
import org.ieum.platform.Flaw;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Messages;

/** The form in which a coordinator writes down what a person says: the questions of the sign-up in the third person. */
@Singleton
class EditScreen {

    @Inject EnteringPeople entering;
    @Inject FieldsBySide fields;
    @Inject Clock clock;
    @Inject ZoneId zone;

    /**
     * The page.
     *
     * @param version of the person that the form was filled from
     * @param late whether somebody else was faster
     */
    record EditView(
            String title,
            String action,
            String back,
            String version,
            boolean late,
            List<Lookalike> alike,
            List<JoinPage.FieldProblem> problems,
            List<FormField> fields) {}

    /** Somebody stored who looks like whoever is typed. */
    record Lookalike(String ref, String name, String link, boolean sameAddress) {}

    /** An empty form, with the first suggestions. */
    TemplateInstance fresh(Side kind, PageLanguage language) {
        LocalDate today = LocalDate.now(clock);
        MultivaluedMap<String, String> values = new MultivaluedHashMap<>();
        values.putSingle("time_zone", zone.getId());
        values.putSingle("locale", language.code());
        values.putSingle("tutor_gender", "");
        values.putSingle("registered_on", today.toString());
        values.putSingle("commitment_start", today.toString());
        values.putSingle("commitment_end", today.plusYears(1).toString());
        return page(kind, Optional.empty(), values, List.of(), false, List.of(), language);
    }

    /**
     * Somebody's form as it is now.
     *
     * @throws HttpProblem 404 if there is no such person
     */
    TemplateInstance open(Side kind, long id, PageLanguage language, String actor) {
        Person person = entering.open(kind, id, actor);
        MultivaluedMap<String, String> values = new FormValues(person.asked()).values();
        values.putSingle("version", Integer.toString(person.version()));
        return page(kind, Optional.of(id), values, List.of(), false, List.of(), language);
    }

    /** Somebody else changed them meanwhile: what was typed stays, and is saved over it if it is sent again. */
    TemplateInstance late(
            Side kind, long id, MultivaluedMap<String, String> typed, PageLanguage language, String actor) {
        typed.putSingle(
                "version", Integer.toString(entering.open(kind, id, actor).version()));
        return page(kind, Optional.of(id), typed, List.of(), true, List.of(), language);
    }

    /** What was typed, and what is wrong with it. */
    TemplateInstance flawed(
            Side kind,
            Optional<Long> id,
            MultivaluedMap<String, String> typed,
            List<Flaw> flaws,
            PageLanguage language) {
        return page(kind, id, typed, flaws, false, List.of(), language);
    }

    /** What was typed, and those whom it looks like. */
    TemplateInstance alike(Side kind, MultivaluedMap<String, String> typed, List<Alike> alike, PageLanguage language) {
        List<Lookalike> shown = alike.stream()
                .map(one -> new Lookalike(one.ref(), one.name(), PeopleAddress.of(kind, one.id()), one.sameAddress()))
                .toList();
        return page(kind, Optional.empty(), typed, List.of(), false, shown, language);
    }

    private TemplateInstance page(
            Side kind,
            Optional<Long> id,
            MultivaluedMap<String, String> values,
            List<Flaw> flaws,
            boolean late,
            List<Lookalike> alike,
            PageLanguage language) {
        PeopleMessages words = Messages.in(language, PeopleMessages.class);
        FormFields form = new FormFields(values, flaws, language);
        fields.of(kind).ask(form).each(AboutThem.of(kind, language)::told);
        if (kind == Side.LEARNER) {
            form.input("registered_on", words.waitingSince(), "", "date", "off");
        }
        form.pageLanguage(words.mailLanguage());
        String action = "/" + kind.plural() + id.map(known -> "/" + known).orElse("");
        String version = values.getFirst("version");
        return DeskTemplates.edit(new EditView(
                        title(kind, id.isPresent(), words),
                        action,
                        action,
                        version == null ? "" : version,
                        late,
                        alike,
                        JoinPage.problems(form),
                        form.fields()))
                .setLocale(language.locale());
    }

    private static String title(Side kind, boolean known, PeopleMessages words) {
        if (known) {
            return words.edit();
        }
        return kind == Side.LEARNER ? words.newLearner() : words.newTutor();
    }
}
