package org.ieum.exchange;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Session;
import org.ieum.kernel.Side;
import org.ieum.learner.LearnerFacts;
import org.ieum.person.EmailAddress;
import org.ieum.person.PersonFacts;
import org.ieum.person.Status;
import org.ieum.tutor.TutorFacts;

/** Writes what is stored as the cells of a row, by column: for the files that go out, and to compare with those that come in. */
final class Cells {

    private final Map<String, String> cells = new LinkedHashMap<>();

    private Cells() {}

    static Map<String, String> of(String ref, LearnerFacts facts) {
        Cells row = new Cells().put("ref", ref).put("alias", facts.alias()).person(facts.person());
        return row.put("needs", facts.needs())
                .put("tutor_gender", facts.tutorGender().map(Coded::code).orElse(""))
                .put("registered_on", facts.registeredOn().toString())
                .cells;
    }

    static Map<String, String> of(String ref, TutorFacts facts, Status status) {
        Cells row = new Cells().put("ref", ref).put("name", facts.name()).person(facts.person());
        return row.put("subjects", facts.subjects().stream().sorted().toList())
                .put("max_sessions_per_week", Integer.toString(facts.maxSessionsPerWeek()))
                .put("max_learners", Integer.toString(facts.maxLearners()))
                .put("commitment_start", facts.commitment().start().toString())
                .put("commitment_end", facts.commitment().end().toString())
                .put("status", status.inFiles().code())
                .cells;
    }

    static Map<String, String> of(Meeting meeting, Collection<Session> times, LocalDate since) {
        return new Cells()
                .put("delivery", meeting.code())
                .put("times", times.stream().sorted().toList())
                .put("since", since.toString())
                .cells;
    }

    static Map<String, String> of(String learnerRef, String tutorRef, Side by, String kind) {
        return new Cells()
                .put("learner_ref", learnerRef)
                .put("tutor_ref", tutorRef)
                .put("by", by.code())
                .put("kind", kind)
                .cells;
    }

    private Cells person(PersonFacts facts) {
        return put("email", facts.email().map(EmailAddress::text).orElse(""))
                .put("locale", facts.locale().code())
                .put("gender", facts.gender().code())
                .put("city", facts.city().orElse(""))
                .put("delivery", facts.delivery().code())
                .put("time_zone", facts.timeZone().getId())
                .put("languages", facts.languages())
                .put("availability", facts.availability());
    }

    private Cells put(String column, String cell) {
        cells.put(column, cell);
        return this;
    }

    private Cells put(String column, Collection<?> items) {
        return put(column, items.stream().map(Object::toString).collect(Collectors.joining(";")));
    }
}
