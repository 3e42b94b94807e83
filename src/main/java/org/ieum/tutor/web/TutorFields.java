package org.ieum.tutor.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.ieum.catalogue.Catalogue;
import org.ieum.catalogue.Named;
import org.ieum.kernel.Side;
import org.ieum.person.web.FormFields;
import org.ieum.person.web.JoinMessages;
import org.ieum.person.web.PersonFields;

/** What a tutor is asked, by themselves or by a coordinator. */
@Singleton
public class TutorFields implements PersonFields {

    /** What {@link #who} asks. */
    public static final List<String> WHO = List.of("name", "email");

    @Inject Catalogue catalogue;

    @Override
    public Side side() {
        return Side.TUTOR;
    }

    @Override
    public FormFields ask(FormFields form) {
        JoinMessages words = form.words();
        who(form).person(catalogue.cities().values());
        subjects(form)
                .availability()
                .number("max_sessions_per_week", words.maxSessions(), words.maxSessionsHint(), 12)
                .number("max_learners", words.maxLearners(), "", 6);
        return promise(form);
    }

    /** Adds who they are. */
    public static FormFields who(FormFields form) {
        JoinMessages words = form.words();
        return form.input("name", words.name(), words.nameHint(), "text", "name")
                .input("email", words.email(), words.emailHint(), "email", "email");
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
}
