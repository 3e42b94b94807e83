package org.ieum.tutor.web;

import jakarta.ws.rs.core.MultivaluedMap;
import org.ieum.catalogue.Catalogue;
import org.ieum.catalogue.Named;
import org.ieum.person.web.FormFields;
import org.ieum.person.web.FormValues;
import org.ieum.person.web.JoinMessages;
import org.ieum.tutor.TutorFacts;

/** What a tutor is asked, by themselves or by a coordinator. */
public final class TutorFields {

    private TutorFields() {}

    /** Adds all questions to a form. */
    public static FormFields ask(FormFields form, Catalogue catalogue) {
        JoinMessages words = form.words();
        form.input("name", words.name(), words.nameHint(), "text", "name")
                .input("email", words.email(), words.emailHint(), "email", "email")
                .person(catalogue.cities().values());
        subjects(form, catalogue)
                .availability()
                .number("max_sessions_per_week", words.maxSessions(), words.maxSessionsHint(), 12)
                .number("max_learners", words.maxLearners(), "", 6);
        return promise(form);
    }

    /** Adds what they can teach. */
    static FormFields subjects(FormFields form, Catalogue catalogue) {
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
    static FormFields promise(FormFields form) {
        JoinMessages words = form.words();
        return form.input("commitment_start", words.commitmentStart(), "", "date", "off")
                .input("commitment_end", words.commitmentEnd(), words.commitmentHint(), "date", "off");
    }

    /** What a tutor has answered. */
    public static MultivaluedMap<String, String> values(TutorFacts facts) {
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
