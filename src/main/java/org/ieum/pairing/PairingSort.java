package org.ieum.pairing;

import org.ieum.kernel.Coded;

/** By what the list of pairings is sorted; the codes are those of addresses. */
public enum PairingSort implements Coded {
    LEARNER("%learner"),
    TUTOR("%tutor"),
    SUBJECT("p.subject"),
    HOW("p.meeting"),
    /** By their first lesson of the week. */
    TIMES("lesson_start(p.times[1])"),
    SINCE("p.since");

    private final String column;

    PairingSort(String column) {
        this.column = column;
    }

    /**
     * The SQL behind {@code order by}.
     *
     * @param learner SQL for the learner's name
     * @param tutor SQL for the tutor's name
     * @param turned from the largest on
     */
    String sql(String learner, String tutor, boolean turned) {
        String way = turned ? " desc" : "";
        return column.replace("%learner", learner).replace("%tutor", tutor) + way + ", p.id" + way;
    }
}
