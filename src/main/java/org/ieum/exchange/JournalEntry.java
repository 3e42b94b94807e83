package org.ieum.exchange;

import org.ieum.person.PersonStanding;

/**
 * What a line that was taken in did, so that it can be undone.
 *
 * @param id of the person or pairing; of a wish the learner's
 * @param version of it after the line was taken in; 0 for a wish, which counts none
 * @param told what was there before, as JSON; null if nothing was: the line made it
 * @param standing where a person stood before; null for all else
 * @param wish of a wish whose and what it is now; null for all else
 */
record JournalEntry(DataFile file, long id, int version, String told, PersonStanding standing, WishNow wish) {

    /** A wish after its line was taken in. */
    record WishNow(long tutorId, String side, String kind) {}

    boolean made() {
        return told == null;
    }

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "JournalEntry[" + file + " " + id + "]";
    }
}
