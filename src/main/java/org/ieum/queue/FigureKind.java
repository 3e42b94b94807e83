package org.ieum.queue;

import org.ieum.kernel.Coded;

/** What is counted each week. */
public enum FigureKind implements Coded {
    /** Pairings that run, and that ran seven days ago. */
    RUNNING("/pairings"),
    /** Learners who wait for a tutor, and who came in the last seven days among them. */
    CAME("/learners"),
    /** Lessons held in the last seven days, and in the seven before. */
    HELD("/weeks"),
    /** Pairings that ended in the last seven days, and in the seven before. */
    ENDED("/numbers");

    private final String path;

    FigureKind(String path) {
        this.path = path;
    }

    /** Where more about it stands. */
    public String path() { return path; }
}
