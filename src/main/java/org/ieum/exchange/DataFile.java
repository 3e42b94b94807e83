package org.ieum.exchange;

import java.util.List;
import java.util.stream.Stream;
import org.ieum.kernel.Coded;
import org.ieum.learner.LearnerFacts;
import org.ieum.person.Fact;
import org.ieum.tutor.TutorFacts;

/** The files of an upload, in the order in which they are taken in. */
public enum DataFile implements Coded {
    LEARNERS(LearnerFacts.DESCRIBED, "ref"),
    TUTORS(TutorFacts.DESCRIBED, "ref", "status"),
    PAIRINGS(List.of(), "learner_ref", "tutor_ref", "subject", "delivery", "times", "since"),
    WISHES(List.of(), "learner_ref", "tutor_ref", "by", "kind");

    // Made by List.of, which Error Prone cannot see.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> columns;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> personal;

    DataFile(List<? extends Fact<?>> facts, String... more) {
        this.columns =
                Stream.concat(Stream.of(more), facts.stream().map(Fact::column)).toList();
        this.personal = facts.stream().filter(Fact::personal).map(Fact::column).toList();
    }

    /** Exactly these, in any order. */
    public List<String> columns() { return columns; }

    /** Those that may leave without a permit. */
    List<String> openColumns() {
        return columns.stream().filter(column -> !personal.contains(column)).toList();
    }
}
