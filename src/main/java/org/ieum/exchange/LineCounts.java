package org.ieum.exchange;

/**
 * What became of the rows of one file.
 *
 * @param created were not known
 * @param updated say something new
 * @param unchanged say what was known
 */
public record LineCounts(int created, int updated, int unchanged) {

    static final LineCounts NONE = new LineCounts(0, 0, 0);
    static final LineCounts CREATED = new LineCounts(1, 0, 0);

    static LineCounts known(boolean changed) {
        return changed ? new LineCounts(0, 1, 0) : new LineCounts(0, 0, 1);
    }

    LineCounts plus(LineCounts other) {
        return new LineCounts(created + other.created, updated + other.updated, unchanged + other.unchanged);
    }
}
