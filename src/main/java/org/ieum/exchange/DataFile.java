package org.ieum.exchange;

import java.util.ArrayList;
import java.util.List;
import org.ieum.kernel.Coded;
import org.ieum.learner.ReadingLearners;
import org.ieum.tutor.ReadingTutors;

/** The files of an upload, in the order in which they are taken in. */
public enum DataFile implements Coded {
    LEARNERS(with(ReadingLearners.COLUMNS, "ref")),
    TUTORS(with(ReadingTutors.COLUMNS, "ref", "status")),
    PAIRINGS(List.of("learner_ref", "tutor_ref", "subject", "delivery", "times", "since")),
    WISHES(List.of("learner_ref", "tutor_ref", "by", "kind"));

    // Made by List.of, which Error Prone cannot see.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> columns;

    DataFile(List<String> columns) {
        this.columns = columns;
    }

    /** Exactly these, in any order. */
    List<String> columns() {
        return columns;
    }

    private static List<String> with(List<String> answers, String... more) {
        List<String> columns = new ArrayList<>(List.of(more));
        columns.addAll(answers);
        return List.copyOf(columns);
    }
}
