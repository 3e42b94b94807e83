package org.ieum.exchange;

/**
 * What became of the rows of one file.
 *
 * @param created were not known
 * @param updated say something new
 * @param unchanged say what was known
 */
public record Tally(int created, int updated, int unchanged) {

    static final Tally NONE = new Tally(0, 0, 0);
    static final Tally CREATED = new Tally(1, 0, 0);

    static Tally known(boolean changed) {
        return changed ? new Tally(0, 1, 0) : new Tally(0, 0, 1);
    }

    Tally plus(Tally other) {
        return new Tally(created + other.created, updated + other.updated, unchanged + other.unchanged);
    }
}
