package org.ieum.joining.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.ieum.catalogue.Catalogue;
import org.ieum.kernel.Delivery;
import org.ieum.learner.web.LearnerFields;
import org.ieum.person.web.FormFields;
import org.ieum.person.web.JoinMessages;
import org.ieum.platform.Choice;

/** The pages of questions for a learner. */
@Singleton
class LearnerSignUpSteps {

    static final String REACH = "reach";
    static final String OTHERS = "others";

    private final Catalogue catalogue;
    private final List<SignUpStep> steps;

    @Inject
    LearnerSignUpSteps(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.steps = List.of(
                new SignUpStep(
                        "who",
                        JoiningMessages::learnerWho,
                        words -> "",
                        List.of("alias", REACH, "email", "reached", "locale"),
                        LearnerSignUpSteps::who),
                new SignUpStep(
                        "languages",
                        JoiningMessages::learnerLanguages,
                        JoiningMessages::learnerLanguagesLead,
                        List.of("languages"),
                        (form, asked) -> form.unknownIs(asked.words().unknown()).languages()),
                new SignUpStep(
                        "needs",
                        JoiningMessages::learnerNeeds,
                        JoiningMessages::learnerNeedsLead,
                        List.of("needs", "why"),
                        this::needs),
                new SignUpStep(
                        "where",
                        JoiningMessages::learnerWhere,
                        JoiningMessages::learnerWhereLead,
                        List.of("delivery", "city"),
                        this::where),
                new SignUpStep(
                        "when",
                        JoiningMessages::learnerWhen,
                        JoiningMessages::whenLead,
                        List.of("availability", "time_zone"),
                        LearnerSignUpSteps::when),
                new SignUpStep(
                        "wishes",
                        JoiningMessages::learnerWishes,
                        JoiningMessages::learnerWishesLead,
                        List.of("age", "tutor_gender", "gender", "avoid"),
                        LearnerSignUpSteps::wishes));
    }

    List<SignUpStep> steps() { return steps; }

    private static void who(FormFields form, SignUpAnswers asked) {
        JoinMessages join = form.words();
        JoiningMessages words = asked.words();
        form.input("alias", join.alias(), join.aliasHint(), "text", "nickname");
        form.choose(
                        "radios",
                        REACH,
                        words.reach(),
                        words.reachHint(),
                        List.of("mail", OTHERS),
                        code -> code,
                        code -> code.equals(OTHERS) ? words.reachCoordinator() : words.reachMail())
                .input("email", words.learnerEmail(), words.learnerEmailHint(), "email", "email")
                .text("reached", words.reached(), words.reachedHint());
        if (asked.madeBy().isPresent()) {
            form.pageLanguage(words.mailLanguage());
        }
    }

    private void needs(FormFields form, SignUpAnswers asked) {
        JoiningMessages words = asked.words();
        form.unknownIs(words.unknown())
                .needs(catalogue.offeredSubjects().values())
                .text("why", words.why(), words.confidedHint());
    }

    private void where(FormFields form, SignUpAnswers asked) {
        JoinMessages join = form.words();
        form.choose(
                        "radios",
                        "delivery",
                        join.delivery(),
                        "",
                        Stream.concat(
                                        Stream.of(Delivery.ONLINE, Delivery.IN_PERSON, Delivery.EITHER)
                                                .map(Delivery::code),
                                        Stream.of(FormFields.UNKNOWN))
                                .toList(),
                        code -> code,
                        code -> code.equals(FormFields.UNKNOWN)
                                ? asked.words().unknown()
                                : join.deliveryOf(org.ieum.kernel.Coded.parse(Delivery.class, code)))
                .city(
                        "city",
                        join.city(),
                        join.cityHint(),
                        List.of(new Choice("", join.none())),
                        catalogue.offeredCities().values());
    }

    /** Whoever lives in a city goes by its clock. */
    private static void when(FormFields form, SignUpAnswers asked) {
        form.availability();
        if (asked.first("time_zone").isEmpty()) {
            form.withTheDevicesZone();
        }
        if (!asked.first("city").isEmpty()) {
            form.without("time_zone");
        }
    }

    private static void wishes(FormFields form, SignUpAnswers asked) {
        JoiningMessages words = asked.words();
        LearnerFields.tutorGender(LearnerFields.age(form))
                .gender(words.ownGenderHint())
                .text("avoid", words.avoid(), words.avoidHint());
    }
}
