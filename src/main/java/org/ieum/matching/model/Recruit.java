package org.ieum.matching.model;

import java.util.List;
import java.util.Optional;

/**
 * A tutor whom it would be good to find, and what a plan with them reached. Each entry of a list counts on top of the
 * ones before it.
 *
 * @param subject key of what they would teach
 * @param city key of where they would meet people, besides online; empty for a tutor who meets online only
 * @param pattern when they would have time
 * @param languages primary subtags of what they would speak
 * @param sessions lessons a week they would give at most, the usual number
 * @param learners whom they would teach at most, the usual number
 * @param served how many needs more the plan served
 * @param weight how much more it served by the contract's weight
 */
public record Recruit(
        String subject,
        Optional<String> city,
        Pattern pattern,
        List<String> languages,
        int sessions,
        int learners,
        int served,
        long weight) {}
