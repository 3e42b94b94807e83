package org.ieum.audit;

/**
 * How much was done since a moment.
 *
 * @param byPeople what learners and tutors changed by themselves
 * @param byColleagues what others did who work here; reading is not counted
 */
public record ChangesSince(long byPeople, long byColleagues) {}
