package org.ieum.joining.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ieum.catalogue.Catalogue;
import org.ieum.kernel.AgeBand;
import org.ieum.kernel.Fault;
import org.ieum.kernel.Gender;
import org.ieum.kernel.Side;
import org.ieum.learner.Confided;
import org.ieum.learner.LearnerFacts;
import org.ieum.learner.Learners;
import org.ieum.person.AnswersRead;
import org.ieum.person.Known;
import org.ieum.person.web.FormAnswers;
import org.ieum.person.web.FormFields;
import org.ieum.person.web.Unknowns;
import org.ieum.platform.Flaw.Where;
import org.ieum.platform.Validation;

/** What a learner is asked: an alias and no name, no birth date but whether they are of age, no origin. "I do not know" is an answer. */
@Singleton
class LearnerSignUpForm implements SignUpForm {

    @Inject Learners learners;
    @Inject Catalogue catalogue;
    @Inject LearnerSignUpSteps questions;

    @Override
    public Side kind() {
        return Side.LEARNER;
    }

    @Override
    public List<SignUpStep> steps() {
        return questions.steps();
    }

    @Override
    public Heading heading(JoiningMessages words) {
        return new Heading(words.learnerHeading(), words.learnerLead());
    }

    @Override
    public Map<String, String> suggested(SignUpAnswers asked) {
        return Map.of(
                LearnerSignUpSteps.REACH,
                "mail",
                "needs-0-sessions",
                FormFields.UNKNOWN,
                "needs-0-minutes",
                FormFields.UNKNOWN,
                "age",
                "",
                "tutor_gender",
                "",
                "gender",
                Gender.UNDISCLOSED.code());
    }

    @Override
    public Map<String, String> prefilled(String subject, String city) {
        Map<String, String> fields = new HashMap<>();
        if (catalogue.offeredSubjects().containsKey(subject)) {
            fields.put("needs-0-subject", subject);
            fields.put("needs-0-sessions", FormFields.UNKNOWN);
            fields.put("needs-0-minutes", FormFields.UNKNOWN);
        }
        if (catalogue.offeredCities().containsKey(city)) {
            fields.put("city", city);
        }
        return fields;
    }

    @Override
    public AnswersRead read(SignUpAnswers asked) {
        Validation validation = new Validation();
        MultivaluedMap<String, String> columns = asked.columns();
        if (asked.first("gender").isEmpty()) {
            columns.putSingle("gender", Gender.UNDISCLOSED.code());
        }
        if (!asked.first("city").isEmpty()) {
            columns.putSingle("time_zone", asked.zone().getId());
        }
        Unknowns.settle(columns, asked.language());
        boolean throughOthers = asked.first(LearnerSignUpSteps.REACH).equals(LearnerSignUpSteps.OTHERS);
        if (throughOthers) {
            columns.remove("email");
        }
        LearnerFacts facts =
                LearnerFacts.readSignUp(new FormAnswers(columns), Known.of(catalogue), validation, asked.today());
        Optional<String> reached = throughOthers ? FreeText.read("reached", asked, validation) : Optional.empty();
        if (throughOthers && !asked.hasOthers() && reached.isEmpty()) {
            validation.refuse(new Where.Field("/reached"), Fault.NOBODY_BETWEEN, "", "");
        } else if (!throughOthers && facts.person().email().isEmpty()) {
            validation.refuse(new Where.Field("/email"), Fault.REQUIRED, "", "");
        }
        Optional<AgeBand> age = Learners.age(new FormAnswers(columns), validation);
        Confided confided = new Confided(
                FreeText.read("why", asked, validation),
                FreeText.read("avoid", asked, validation),
                asked.through(),
                reached);
        return AnswersRead.of(validation, () -> learners.says(facts, confided, age));
    }
}
