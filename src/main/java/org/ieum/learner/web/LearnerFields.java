package org.ieum.learner.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.ieum.catalogue.Catalogue;
import org.ieum.kernel.Coded;
import org.ieum.learner.LearnerFacts;
import org.ieum.learner.Need;
import org.ieum.person.web.FormFields;
import org.ieum.person.web.FormValues;
import org.ieum.person.web.JoinMessages;

/** What a learner is asked, by themselves or by a coordinator. */
public final class LearnerFields {

    private LearnerFields() {}

    /** Adds all questions to a form. */
    public static FormFields ask(FormFields form, Catalogue catalogue) {
        JoinMessages words = form.words();
        form.input("alias", words.alias(), words.aliasHint(), "text", "nickname")
                .input("email", words.email(), words.learnerEmailHint(), "email", "email")
                .needs(catalogue.subjects().values())
                .person(catalogue.cities().values())
                .availability();
        return tutorGender(form);
    }

    /** Adds who may teach them. */
    static FormFields tutorGender(FormFields form) {
        JoinMessages words = form.words();
        return form.choose(
                "radios",
                "tutor_gender",
                words.tutorGender(),
                "",
                List.of("", "female", "male"),
                code -> code,
                code -> switch (code) {
                    case "female" -> words.onlyFemale();
                    case "male" -> words.onlyMale();
                    default -> words.anybody();
                });
    }

    /** What a learner has answered. */
    public static MultivaluedMap<String, String> values(LearnerFacts facts) {
        FormValues form = new FormValues(facts.person())
                .put("alias", facts.alias())
                .put("tutor_gender", facts.tutorGender().map(Coded::code).orElse(""))
                .put("registered_on", facts.registeredOn().toString());
        int row = 0;
        for (Need need : facts.needs()) {
            String start = "needs-" + row++;
            form.put(start + "-subject", need.subject())
                    .put(start + "-sessions", Integer.toString(need.sessions()))
                    .put(start + "-minutes", Integer.toString(need.minutes()));
        }
        return form.values();
    }
}
