package org.ieum.desk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ieum.catalogue.Catalogue;
import org.ieum.desk.web.PersonPageView.FactLine;
import org.ieum.kernel.Side;
import org.ieum.learner.Learner;
import org.ieum.person.Fact;
import org.ieum.person.Person;
import org.ieum.person.web.FormField;
import org.ieum.person.web.FormFields;
import org.ieum.person.web.JoinMessages;
import org.ieum.person.web.LocalNames;
import org.ieum.platform.Messages;
import org.ieum.tutor.Tutor;

/** What a person said of themselves, in a reader's words. */
final class PersonFactsView {

    /** What is said below in sentences of its own, in the title, or by the picture of the week. */
    private static final Set<String> SAID = Set.of(
            "alias",
            "name",
            "email",
            "locale",
            "gender",
            "city",
            "delivery",
            "time_zone",
            "languages",
            "availability",
            "needs",
            "tutor_gender",
            "registered_on",
            "subjects",
            "max_sessions_per_week",
            "max_learners",
            "commitment_start",
            "commitment_end");

    private final PeopleFormatter format;
    private final PeopleMessages words;
    private final JoinMessages join;
    private final Locale locale;
    private final Catalogue.CatalogueNames names;
    private final Function<Side, FormFields> questions;
    private final List<FactLine> facts = new ArrayList<>();

    /** {@code questions} are those that people of a side are asked. */
    PersonFactsView(PeopleFormatter format, Catalogue.CatalogueNames names, Function<Side, FormFields> questions) {
        this.questions = questions;
        this.format = format;
        this.words = format.words();
        this.join = Messages.in(format.language(), JoinMessages.class);
        this.locale = format.language().locale();
        this.names = names;
    }

    List<FactLine> of(Person person) {
        if (person instanceof Learner learner) {
            learner(learner);
        } else if (person instanceof Tutor tutor) {
            tutor(tutor);
        }
        others(person);
        add(words.email(), person.storedEmail().orElseGet(words::noEmail));
        add(words.mailLanguage(), person.locale().locale().getDisplayLanguage(locale));
        add(words.gender(), join.genderOf(person.gender()));
        add(words.meeting(), join.deliveryOf(person.delivery()));
        add(words.city(), format.place(person.city(), person.district(), names));
        add(
                words.languages(),
                person.languages().stream()
                        .map(skill ->
                                LocalNames.language(skill.tag(), locale) + " (" + join.levelOf(skill.level()) + ")")
                        .collect(Collectors.joining(", ")));
        return facts;
    }

    private void learner(Learner learner) {
        add(
                words.needs(),
                learner.needs().stream()
                        .map(need -> words.need(names.subjects().get(need.subject()), need.sessions(), need.minutes()))
                        .collect(Collectors.joining(", ")));
        add(words.waitingSince(), learner.registeredOn().toString());
        learner.tutorGender().ifPresent(gender -> add(words.onlyTaughtBy(), join.genderOf(gender)));
        learner.confided().why().ifPresent(why -> add(words.whyLearning(), why));
        learner.confided().avoid().ifPresent(avoid -> add(words.avoid(), avoid));
        learner.confided().through().ifPresent(through -> add(words.through(), through));
        learner.confided().reached().ifPresent(reached -> add(words.reachedBy(), reached));
        learner.age().ifPresent(age -> add(join.age(), join.ageOf(age)));
        learner.level().ifPresent(level -> add(words.level(), words.levelOf(level)));
        learner.goal().ifPresent(goal -> add(words.goal(), goal));
    }

    private void tutor(Tutor tutor) {
        add(
                words.teaches(),
                tutor.subjects().stream().map(names.subjects()::get).collect(Collectors.joining(", ")));
        add(words.room(), words.atMost(tutor.maxSessionsPerWeek(), tutor.maxLearners()));
        add(
                words.pledge(),
                tutor.commitment().start() + " – " + tutor.commitment().end());
        tutor.shownAs().ifPresent(name -> add(words.shownAs(), name));
        tutor.introduction().ifPresent(text -> add(words.introduction(), text));
    }

    /** What has no sentence of its own is said as it was answered, under the label of its question. */
    private void others(Person person) {
        List<Fact.Told> others = person.answers().stream()
                .filter(told ->
                        !SAID.contains(told.fact().column()) && !told.cell().isEmpty())
                .toList();
        if (!others.isEmpty()) {
            Map<String, String> labels = questions.apply(person.side()).fields().stream()
                    .collect(Collectors.toMap(FormField::id, FormField::label));
            others.forEach(told -> add(labels.get(told.fact().column()), String.join(", ", told.items())));
        }
    }

    private void add(String label, String value) {
        facts.add(new FactLine(label, value));
    }
}
