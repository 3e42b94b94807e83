package org.ieum.learner.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.ieum.catalogue.Catalogue;
import org.ieum.kernel.AgeBand;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Side;
import org.ieum.person.web.FormFields;
import org.ieum.person.web.JoinMessages;
import org.ieum.person.web.PersonFields;

/** What a learner is asked, by themselves or by a coordinator. */
@Singleton
public class LearnerFields implements PersonFields {

    @Inject Catalogue catalogue;

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
        return age(tutorGender(form));
    }

    /** Adds how old they are: no more than what safety asks for. */
    public static FormFields age(FormFields form) {
        JoinMessages words = form.words();
        return form.choose(
                "radios",
                "age",
                words.age(),
                words.ageHint(),
                List.of("", AgeBand.UNDER_14.code(), AgeBand.FROM_14_TO_17.code(), AgeBand.ADULT.code()),
                code -> code,
                code -> Coded.find(AgeBand.class, code).map(words::ageOf).orElseGet(words::ageUnsaid));
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
