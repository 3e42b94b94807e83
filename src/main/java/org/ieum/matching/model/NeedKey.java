package org.ieum.matching.model;

/**
 * A need by its name: a learner has each subject at most once.
 *
 * @param learner id of the learner
 * @param subject key of the subject
 */
public record NeedKey(long learner, String subject) {}
