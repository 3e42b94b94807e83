package org.ieum.person;

import org.ieum.kernel.Side;

/**
 * How the people of a side are stored.
 *
 * @param name the column by which they are called
 * @param details the attribute with what they want to learn or can teach
 * @param subjects the table with the subjects of these
 * @param since the column from which they wait: the day they said, or the moment they came
 * @param alone when an approved {@code p} is without a pairing, as SQL with a place for the pairing's own condition
 */
public record StoredPeople(Side side, String name, String details, String subjects, String since, String alone) {

    /** The table itself. */
    String table() {
        return side.code();
    }

    /** A row's key in {@link #subjects}. */
    String key() {
        return side.code() + "_id";
    }
}
