package org.ieum.demo;

/**
 * How large a house is whose year is played through.
 *
 * @param learners to begin with
 * @param tutors to begin with
 * @param newLearners how many come as part of those that come to a house of 200 learners
 * @param newTutors likewise
 */
public record YearSize(int learners, int tutors, double newLearners, double newTutors) {}
