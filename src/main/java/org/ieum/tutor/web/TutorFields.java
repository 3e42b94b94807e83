package org.ieum.tutor.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import org.ieum.catalogue.Catalogue;
import org.ieum.catalogue.Named;
import org.ieum.kernel.Side;
import org.ieum.person.Person;
import org.ieum.person.web.FormFields;
import org.ieum.person.web.FormValues;
import org.ieum.person.web.JoinMessages;
import org.ieum.person.web.PersonFields;
import org.ieum.tutor.Tutor;
import org.ieum.tutor.TutorFacts;

/** What a tutor is asked, by themselves or by a coordinator. */
@Singleton
public class TutorFields implements PersonFields {

    private final Catalogue catalogue;

    @Inject
    TutorFields(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Side side() {
        return Side.TUTOR;
    }

    @Override
    public FormFields ask(FormFields form) {
        JoinMessages words = form.words();
        form.input("name", words.name(), words.nameHint(), "text", "name")
                .input("email", words.email(), words.emailHint(), "email", "email")
                .person(catalogue.cities().values());
        subjects(form)
                .availability()
                .number("max_sessions_per_week", words.maxSessions(), words.maxSessionsHint(), 12)
                .number("max_learners", words.maxLearners(), "", 6);
        return promise(form);
    }

    /** Adds what they can teach. */
    public FormFields subjects(FormFields form) {
        return form.choose(
                "boxes",
                "subjects",
                form.words().subjects(),
                "",
                catalogue.subjects().values(),
                Named::key,
                form::name);
    }

    /** Adds how long they promise to stay. */
    public static FormFields promise(FormFields form) {
        JoinMessages words = form.words();
        return form.input("commitment_start", words.commitmentStart(), "", "date", "off")
                .input("commitment_end", words.commitmentEnd(), words.commitmentHint(), "date", "off");
    }

    @Override
    public MultivaluedMap<String, String> values(Person person) {
        TutorFacts facts = ((Tutor) person).facts();
        FormValues form = new FormValues(facts.person())
                .put("name", facts.name())
                .put("max_sessions_per_week", Integer.toString(facts.maxSessionsPerWeek()))
                .put("max_learners", Integer.toString(facts.maxLearners()))
                .put("commitment_start", facts.commitment().start().toString())
                .put("commitment_end", facts.commitment().end().toString());
        facts.subjects().forEach(subject -> form.put("subjects", subject));
        return form.values();
    }
}
