package org.ieum.matching.search;

import org.ieum.matching.board.Board;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.instance.Postings;
import org.ieum.matching.price.Crew;
import org.ieum.matching.price.Guide;

/** Other machines, on which tutors are asked and parts of the people are searched. They know the same problem. */
public interface Elsewhere {

    /** See {@link Crew.Hiring}. */
    Crew crew(Instance instance, Postings postings, long[] worth);

    /** Divides people among machines, each of which searches a while, and writes on the board what they found. */
    void search(Board board, Turn turn);

    /**
     * What each machine goes by.
     *
     * @param guide the prices; the same object as long as nothing changed
     * @param usualWorth of a need
     * @param onlyClimbs whether nothing of an earlier plan is to change for chance
     * @param way how far the search is, 0 to 1; below 0 it places what finds room, and no more
     * @param seed of chance
     */
    record Turn(Guide guide, double usualWorth, boolean onlyClimbs, double way, long seed) {

        /** Whether it only places what finds room. */
        public boolean fills() {
            return way < 0;
        }
    }
}
