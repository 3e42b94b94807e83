package org.ieum.matching.price;

import org.ieum.matching.instance.NeedScan;

/**
 * What a tutor could take, handed out in falling order of what it pays: needs by the number of their lessons, and learners of
 * whom two needs could be had.
 */
interface Supply {

    int NONE = NeedScan.NONE;

    /** Turns to a tutor. */
    void begin(int tutor);

    /** What the best need left pays at most, of those of so many lessons; 0 if there is none. */
    long most(int lessons);

    /** The best need left of so many lessons; {@link #NONE} if there is no other. */
    int next(int lessons);

    /** What the need paid when the order was made: no less than now. */
    long posted(int need);

    /** Leaves out, of needs of one lesson, what is covered. */
    void close(Saturation saturation);

    /** What the needs of the next learner of two or more pay together at most; 0 if there is none. */
    long mostTogether();

    /** The next learner of whom the tutor could take two needs; {@link #NONE} if there is no other. */
    int nextTogether();
}
