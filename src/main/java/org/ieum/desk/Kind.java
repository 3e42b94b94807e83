package org.ieum.desk;

import org.ieum.kernel.Coded;
import org.ieum.learner.Learner;
import org.ieum.person.Person;
import org.ieum.tutor.Tutor;

/** The two kinds of people, as tables, audit rows and addresses of pages name them. */
public enum Kind implements Coded {
    LEARNER(Learner.class, "alias", "learner_need", "registered_on"),
    TUTOR(Tutor.class, "name", "tutor_subject", "created_at");

    private final Class<? extends Person> type;
    private final String nameColumn;
    private final String subjectTable;
    private final String sinceColumn;

    Kind(Class<? extends Person> type, String nameColumn, String subjectTable, String sinceColumn) {
        this.type = type;
        this.nameColumn = nameColumn;
        this.subjectTable = subjectTable;
        this.sinceColumn = sinceColumn;
    }

    /** The other kind: whom they are paired with. */
    public Kind other() {
        return this == LEARNER ? TUTOR : LEARNER;
    }

    /** Where their pages begin, {@code /learners}. */
    public String path() {
        return "/" + code() + "s";
    }

    Class<? extends Person> type() {
        return type;
    }

    String nameColumn() {
        return nameColumn;
    }

    String subjectTable() {
        return subjectTable;
    }

    /** From when somebody waits: the day they said, or the moment they came. */
    String sinceColumn() {
        return sinceColumn;
    }
}
