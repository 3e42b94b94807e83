package org.ieum.matching;

/**
 * The settings of the rules and of a plan's worth.
 *
 * @param baseWeight what a lesson a week is worth for somebody who registered today, to which a week's wait adds 1
 * @param beginsWithinDays a new pairing's tutor begins at most so many days after the round's Monday (rule 4)
 * @param weeksLeft whole weeks of pledge that a new pairing's tutor must have left (rule 4)
 * @param travelMinutes between two lessons in person of one person on one day; a multiple of 30
 */
public record Policy(int baseWeight, int beginsWithinDays, int weeksLeft, int travelMinutes) {

    /** The contract's own numbers. */
    public static final Policy DEFAULT = new Policy(10, 28, 39, 30);
}
