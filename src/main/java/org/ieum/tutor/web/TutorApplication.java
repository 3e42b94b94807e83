package org.ieum.tutor.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ieum.catalogue.Catalogue;
import org.ieum.catalogue.City;
import org.ieum.catalogue.Named;
import org.ieum.joining.web.Applicant;
import org.ieum.joining.web.Application;
import org.ieum.joining.web.Asked;
import org.ieum.joining.web.JoiningMessages;
import org.ieum.joining.web.Step;
import org.ieum.kernel.Delivery;
import org.ieum.kernel.Side;
import org.ieum.person.Known;
import org.ieum.person.web.FormAnswers;
import org.ieum.person.web.FormFields;
import org.ieum.person.web.JoinMessages;
import org.ieum.platform.Validation;
import org.ieum.tutor.ReadingTutors;
import org.ieum.tutor.SigningUp;
import org.ieum.tutor.TutorFacts;

/** What a volunteer is asked: nine fields on five pages; the rest follows from them or has a sound beginning. */
@Singleton
class TutorApplication implements Application {

    /** One field for city and delivery: a city, or this. */
    private static final String ONLINE = "online";

    private static final String PLACE = "place";

    /** A beginning that nobody is overwhelmed by; a coordinator raises it with the tutor. */
    private static final String LESSONS = "3";

    private static final String LEARNERS = "1";

    private final SigningUp signingUp;
    private final Catalogue catalogue;
    private final List<Step> steps;

    @Inject
    TutorApplication(SigningUp signingUp, Catalogue catalogue) {
        this.signingUp = signingUp;
        this.catalogue = catalogue;
        this.steps = List.of(
                new Step(
                        "who",
                        JoiningMessages::who,
                        words -> "",
                        List.of("name", "email", "gender", "locale"),
                        this::who),
                new Step(
                        "skills",
                        JoiningMessages::skills,
                        JoiningMessages::skillsLead,
                        List.of("languages", "subjects"),
                        this::skills),
                new Step("where", JoiningMessages::where, JoiningMessages::whereLead, List.of(PLACE), this::where),
                new Step(
                        "when",
                        JoiningMessages::when,
                        JoiningMessages::whenLead,
                        List.of("availability", "time_zone"),
                        TutorApplication::when),
                new Step(
                        "promise",
                        JoiningMessages::promise,
                        JoiningMessages::promiseLead,
                        List.of("commitment_start", "commitment_end"),
                        (form, asked) -> TutorFields.promise(form)));
    }

    @Override
    public Side kind() {
        return Side.TUTOR;
    }

    @Override
    public List<Step> steps() {
        return steps;
    }

    @Override
    public Heading heading(JoiningMessages words) {
        return new Heading(words.tutorHeading(), words.tutorLead());
    }

    @Override
    public Map<String, String> suggested(Asked asked) {
        return Map.of(
                "commitment_start", asked.today().toString(),
                "commitment_end", asked.today().plusYears(1).toString());
    }

    @Override
    public Map<String, String> prefilled(String subject, String city) {
        Map<String, String> fields = new HashMap<>();
        if (catalogue.offeredSubjects().containsKey(subject)) {
            fields.put("subjects", subject);
        }
        if (catalogue.offeredCities().containsKey(city)) {
            fields.put(PLACE, city);
        }
        return fields;
    }

    @Override
    public String field(String column) {
        return column.equals("city") || column.equals("delivery") ? PLACE : column;
    }

    @Override
    public Applicant read(Asked asked, Validation validation) {
        MultivaluedMap<String, String> columns = asked.columns();
        columns.putSingle("max_sessions_per_week", LESSONS);
        columns.putSingle("max_learners", LEARNERS);
        String place = asked.first(PLACE);
        if (place.equals(ONLINE)) {
            columns.putSingle("delivery", Delivery.ONLINE.code());
        } else if (!place.isEmpty()) {
            columns.putSingle("delivery", Delivery.EITHER.code());
            columns.putSingle("city", place);
            columns.putSingle("time_zone", asked.zone().getId());
        }
        TutorFacts facts = ReadingTutors.read(new FormAnswers(columns), Known.of(catalogue), validation);
        return new Applicant(facts.person(), () -> signingUp.signUp(facts, asked.actor(), null));
    }

    private void who(FormFields form, Asked asked) {
        JoinMessages words = form.words();
        form.input("name", words.name(), words.nameHint(), "text", "name")
                .input("email", words.email(), words.emailHint(), "email", "email")
                .gender("");
        if (asked.madeBy().isPresent()) {
            form.pageLanguage(asked.words().mailLanguage());
        }
    }

    private void skills(FormFields form, Asked asked) {
        form.languages();
        TutorFields.subjects(form, catalogue);
    }

    private void where(FormFields form, Asked asked) {
        JoiningMessages words = asked.words();
        Map<String, City> cities = catalogue.offeredCities();
        form.<String>select(
                PLACE,
                words.place(),
                words.placeHint(),
                words.choose(),
                Stream.concat(Stream.of(ONLINE), cities.values().stream().map(Named::key))
                        .toList(),
                key -> key,
                key -> key.equals(ONLINE) ? words.onlyOnline() : form.name(cities.get(key)));
    }

    /** Whoever teaches in a city goes by its clock. */
    private static void when(FormFields form, Asked asked) {
        form.availability();
        if (!asked.first(PLACE).equals(ONLINE)) {
            form.without("time_zone");
        }
    }
}
