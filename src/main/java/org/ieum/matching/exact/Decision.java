package org.ieum.matching.exact;

/**
 * A part of all choices: those of the part before it, in which the tutor teaches the need, or does not.
 *
 * @param before null for all choices
 * @param most what none of them is worth more than
 */
record Decision(Decision before, int need, int tutor, boolean teaches, long most, int depth) {

    static Decision none(long most) {
        return new Decision(null, -1, -1, false, most, 0);
    }

    Decision then(int ofNeed, int byTutor, boolean itTeaches, long atMost) {
        return new Decision(this, ofNeed, byTutor, itTeaches, atMost, depth + 1);
    }

    /** Whether who teaches the need is decided. */
    boolean teaches(int ofNeed) {
        for (Decision one = this; one.before != null; one = one.before) {
            if (one.teaches && one.need == ofNeed) {
                return true;
            }
        }
        return false;
    }
}
