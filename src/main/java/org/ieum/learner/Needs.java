package org.ieum.learner;

/**
 * Needs of approved learners and those that are served, of a group.
 *
 * @param by what groups them
 * @param key of the subject or the city; empty for all together, and for learners without a city
 * @param served how many have a running pairing
 * @param offered how many have none, and are proposed to two who are asked
 * @param waiting how many have neither
 * @param medianDays half of those have waited longer; 0 without any
 * @param longestDays the longest wait of those; 0 without any
 */
public record Needs(By by, String key, long served, long offered, long waiting, long medianDays, long longestDays) {

    /** What a group has in common. */
    public enum By {
        ALL,
        SUBJECT,
        CITY
    }
}
