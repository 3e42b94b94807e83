package org.ieum.learner.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.ieum.catalogue.Catalogue;
import org.ieum.kernel.Side;
import org.ieum.person.web.FormFields;
import org.ieum.person.web.JoinMessages;
import org.ieum.person.web.PersonFields;

/** What a learner is asked, by themselves or by a coordinator. */
@Singleton
public class LearnerFields implements PersonFields {

    @Inject
    Catalogue catalogue;

    @Override
    public Side side() {
        return Side.LEARNER;
    }

    @Override
    public FormFields ask(FormFields form) {
        JoinMessages words = form.words();
        form.input("alias", words.alias(), words.aliasHint(), "text", "nickname")
                .input("email", words.email(), words.learnerEmailHint(), "email", "email")
                .needs(catalogue.subjects().values())
                .person(catalogue.cities().values())
                .availability();
        return tutorGender(form);
    }

    /** Adds who may teach them. */
    public static FormFields tutorGender(FormFields form) {
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
}
