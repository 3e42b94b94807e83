package org.ieum.tutor;

import java.util.Set;

/**
 * A tutor whom the rules have to look at for a learner.
 *
 * @param place in the learner's own order
 * @param wanted keys of the subjects that nobody teaches the learner yet, the same for all candidates
 */
public record PossibleTutor(long id, String place, Set<String> wanted) {}
