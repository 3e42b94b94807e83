package org.ieum.joining.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ieum.catalogue.Catalogue;
import org.ieum.kernel.Delivery;
import org.ieum.kernel.Side;
import org.ieum.person.AnswersRead;
import org.ieum.person.Known;
import org.ieum.person.web.FormAnswers;
import org.ieum.person.web.FormFields;
import org.ieum.person.web.JoinMessages;
import org.ieum.platform.Choice;
import org.ieum.platform.Validation;
import org.ieum.tutor.Tutors;
import org.ieum.tutor.web.TutorFields;

/**
 * What a volunteer is asked: nine fields on five pages, and for whoever teaches online alone their zone, which the device has filled
 * in. The rest follows from them, has a sound beginning, or is asked on their own page.
 */
@Singleton
class TutorSignUpForm implements SignUpForm {

    /** One field for city and delivery: a city, or this. */
    private static final String ONLINE = "online";

    private static final String PLACE = "place";

    /** A beginning that nobody is overwhelmed by; a coordinator raises it with the tutor. */
    private static final String LESSONS = "3";

    private static final String LEARNERS = "1";

    private final Tutors tutors;
    private final TutorFields fields;
    private final Catalogue catalogue;
    private final List<SignUpStep> steps;

    @Inject
    TutorSignUpForm(Tutors tutors, TutorFields fields, Catalogue catalogue) {
        this.tutors = tutors;
        this.fields = fields;
        this.catalogue = catalogue;
        this.steps = List.of(
                new SignUpStep(
                        "who",
                        JoiningMessages::who,
                        words -> "",
                        Stream.concat(TutorFields.WHO.stream(), Stream.of("gender", "locale"))
                                .toList(),
                        this::who),
                new SignUpStep(
                        "skills",
                        JoiningMessages::skills,
                        JoiningMessages::skillsLead,
                        List.of("languages", "subjects"),
                        this::skills),
                new SignUpStep(
                        "where", JoiningMessages::where, JoiningMessages::whereLead, List.of(PLACE), this::where),
                new SignUpStep(
                        "when",
                        JoiningMessages::when,
                        JoiningMessages::whenLead,
                        List.of("availability", "time_zone"),
                        TutorSignUpForm::when),
                new SignUpStep(
                        "promise",
                        JoiningMessages::promise,
                        JoiningMessages::promiseLead,
                        List.of("commitment_start", "commitment_end"),
                        TutorSignUpForm::promise));
    }

    @Override
    public Side kind() {
        return Side.TUTOR;
    }

    @Override
    public List<SignUpStep> steps() { return steps; }

    @Override
    public Heading heading(JoiningMessages words) {
        return new Heading(words.tutorHeading(), words.tutorLead());
    }

    @Override
    public Map<String, String> suggested(SignUpAnswers asked) {
        return Map.of("commitment_start", asked.today().toString());
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
    public AnswersRead read(SignUpAnswers asked) {
        MultivaluedMap<String, String> columns = asked.columns();
        columns.putSingle("max_sessions_per_week", LESSONS);
        columns.putSingle("max_learners", LEARNERS);
        PromisedLength.settle(columns);
        String place = asked.first(PLACE);
        if (place.equals(ONLINE)) {
            columns.putSingle("delivery", Delivery.ONLINE.code());
        } else if (!place.isEmpty()) {
            columns.putSingle("delivery", Delivery.EITHER.code());
            columns.putSingle("city", place);
            columns.putSingle("time_zone", asked.zone().getId());
        }
        return tutors.read(new FormAnswers(columns), Known.of(catalogue), new Validation());
    }

    private void who(FormFields form, SignUpAnswers asked) {
        TutorFields.who(form).gender("");
        if (asked.madeBy().isPresent()) {
            form.pageLanguage(asked.words().mailLanguage());
        }
    }

    private void skills(FormFields form, SignUpAnswers asked) {
        form.languages();
        fields.subjects(form);
    }

    private void where(FormFields form, SignUpAnswers asked) {
        JoiningMessages words = asked.words();
        form.city(
                PLACE,
                words.place(),
                words.placeHint(),
                List.of(new Choice("", words.choose()), new Choice(ONLINE, words.onlyOnline())),
                catalogue.offeredCities().values());
    }

    /** For how long is chosen, not left as it was filled in: a promise is somebody's own. */
    private static void promise(FormFields form, SignUpAnswers asked) {
        JoinMessages join = form.words();
        form.input("commitment_start", join.commitmentStart(), "", "date", "off")
                .choose(
                        "radios",
                        PromisedLength.FIELD,
                        asked.words().howLong(),
                        join.commitmentHint(),
                        PromisedLength.choices(asked.first(PromisedLength.FIELD)),
                        code -> code,
                        code -> PromisedLength.said(code, asked));
    }

    /** Whoever teaches in a city goes by its clock. */
    private static void when(FormFields form, SignUpAnswers asked) {
        form.availability();
        if (asked.first("time_zone").isEmpty()) {
            form.withTheDevicesZone();
        }
        if (!asked.first(PLACE).equals(ONLINE)) {
            form.without("time_zone");
        }
    }
}
