package org.ieum.desk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ieum.catalogue.Catalogue;
import org.ieum.desk.web.PersonView.Fact;
import org.ieum.learner.Learner;
import org.ieum.person.EmailAddress;
import org.ieum.person.Person;
import org.ieum.person.web.FactVoice;
import org.ieum.tutor.Tutor;

/** What a person said of themselves, in a reader's words. */
final class PersonFactsView {

    private final PeopleMessages words;
    private final FactVoice voice;
    private final Catalogue.CatalogueNames names;
    private final List<Fact> facts = new ArrayList<>();

    PersonFactsView(PeopleVoice voice, Catalogue.CatalogueNames names) {
        this.words = voice.words();
        this.voice = FactVoice.in(voice.language());
        this.names = names;
    }

    List<Fact> of(Person person) {
        if (person instanceof Learner learner) {
            learner(learner);
        } else if (person instanceof Tutor tutor) {
            tutor(tutor);
        }
        add(words.email(), person.email().map(EmailAddress::text).orElseGet(words::noEmail));
        add(words.mailLanguage(), person.locale().locale().getDisplayLanguage(voice.locale()));
        add(words.gender(), voice.say(person.gender()));
        add(words.meeting(), voice.say(person.delivery()));
        add(words.city(), person.city().map(names.cities()::get).orElseGet(words::onlineOnly));
        add(
                words.languages(),
                person.languages().stream()
                        .map(skill -> voice.language(skill.tag()) + " (" + voice.say(skill.level()) + ")")
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
        learner.tutorGender().ifPresent(gender -> add(words.onlyTaughtBy(), voice.say(gender)));
        learner.confided().why().ifPresent(why -> add(words.whyLearning(), why));
        learner.confided().avoid().ifPresent(avoid -> add(words.avoid(), avoid));
        learner.confided().through().ifPresent(through -> add(words.through(), through));
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

    private void add(String label, String value) {
        facts.add(new Fact(label, value));
    }
}
