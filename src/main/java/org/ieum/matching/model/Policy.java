package org.ieum.matching.model;

/**
 * The settings of the rules and of a plan's worth.
 *
 * @param weights what counts how much
 * @param beginsWithinDays a new pairing's tutor begins at most so many days after the round's Monday (rule 4)
 * @param weeksLeft whole weeks of pledge that a new pairing's tutor must have left (rule 4)
 * @param travelMinutes between two lessons in person of one person on one day; a multiple of 30
 */
public record Policy(Weights weights, int beginsWithinDays, int weeksLeft, int travelMinutes) {

    /** The contract's own numbers. */
    public static final Policy DEFAULT = new Policy(Weights.DEFAULT, 28, 39, 30);

    /** The same rules, with other weights. */
    public Policy weighing(Weights others) {
        return new Policy(others, beginsWithinDays, weeksLeft, travelMinutes);
    }
}
