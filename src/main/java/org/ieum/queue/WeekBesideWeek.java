package org.ieum.queue;

/** A number of these seven days, and of the seven before. */
public record WeekBesideWeek(FigureKind kind, long now, long before) {

    /** How much more it is now; negative if it is less. */
    public long change() {
        return now - before;
    }
}
