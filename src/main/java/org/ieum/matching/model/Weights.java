package org.ieum.matching.model;

/**
 * What counts how much in a plan, in points. The first two make the weight of a need (data-files.md, "What a plan is worth");
 * the others make quality, which stands on a level below it: however heavy, it never costs a need its tutor. Between
 * points of one level only their ratio matters.
 *
 * @param baseWeight for a lesson a week, however short the wait. With 10 somebody who came today counts like ten weeks of
 *     waiting, so that serving many matters beside serving those who came first. Never 0: a need that weighs nothing
 *     would be left out where there is room for it
 * @param weekWaited for a lesson a week, per whole week that the learner has waited. It rises without an end, so that
 *     nobody loses to newcomers for ever; 0 makes all waits alike
 * @param wish for a step of a granted wish: 3 steps for a first rank, 1 for a third, of both sides together. What somebody
 *     asked for by name outweighs what is only pleasant; 0 grants none
 * @param inPerson for a lesson a week in person, which is the better lesson; 0 leaves lessons online where both ways
 *     are open
 * @param compactDays for a day on which a tutor teaches two needs: a day less on the road; 0 counts none
 */
public record Weights(int baseWeight, int weekWaited, int wish, int inPerson, int compactDays) {

    /** The least that {@link #baseWeight} can be; for the others it is 0. */
    public static final int LEAST_BASE = 1;

    /** The most that each can be: ratios enough, and far below what the search charges for a broken pairing. */
    public static final int MOST = 100;

    /** The contract's own numbers, and our quality. */
    public static final Weights DEFAULT = new Weights(10, 1, 10, 3, 1);

    /** @throws IllegalArgumentException naming the first part that is out of range */
    public Weights {
        check("baseWeight", baseWeight, LEAST_BASE);
        check("weekWaited", weekWaited, 0);
        check("wish", wish, 0);
        check("inPerson", inPerson, 0);
        check("compactDays", compactDays, 0);
    }

    private static void check(String name, int value, int least) {
        if (value < least || value > MOST) {
            throw new IllegalArgumentException(name + " is " + value + ", not " + least + " to " + MOST);
        }
    }

    /**
     * The weight of a need.
     *
     * @param sessions lessons a week
     * @param weeks whole weeks waited, not below 0
     */
    public int ofNeed(int sessions, int weeks) {
        return sessions * (baseWeight + weekWaited * weeks);
    }
}
