package org.ieum.exchange;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Session;
import org.ieum.kernel.Side;
import org.ieum.learner.LearnerFacts;
import org.ieum.person.Fact;
import org.ieum.person.Status;
import org.ieum.tutor.TutorFacts;

/** Writes what is stored as the cells of a row, by column: for the files that go out, and to compare with those that come in. */
final class Cells {

    private final Map<String, String> cells = new LinkedHashMap<>();

    private Cells() {}

    static Map<String, String> of(String ref, LearnerFacts facts) {
        return new Cells().put("ref", ref).facts(LearnerFacts.DESCRIBED, facts).cells;
    }

    static Map<String, String> of(String ref, TutorFacts facts, Status status) {
        return new Cells()
                .put("ref", ref)
                .facts(TutorFacts.DESCRIBED, facts)
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

    /** What both have alike stands behind the name. */
    private <F> Cells facts(List<Fact<F>> described, F facts) {
        Fact<F> name = described.get(0);
        put(name.column(), name.tell(facts).cell());
        described.stream()
                .skip(1)
                .sorted(Comparator.comparing(fact -> !fact.shared()))
                .forEach(fact -> put(fact.column(), fact.tell(facts).cell()));
        return this;
    }

    private Cells put(String column, String cell) {
        cells.put(column, cell);
        return this;
    }

    private Cells put(String column, Collection<?> items) {
        return put(column, items.stream().map(Object::toString).collect(Collectors.joining(";")));
    }
}
