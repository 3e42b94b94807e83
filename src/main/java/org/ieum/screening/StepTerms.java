package org.ieum.screening;

import java.util.Optional;

/**
 * What a step is.
 *
 * @param ko what it is called in Korean, 1 to 60 characters in one line, as in the other two
 * @param needed whether nobody is approved without it
 * @param months for how many it counts, 1 to 120; empty for ever
 * @param place where it stands among the steps
 * @param inUse whether anybody is asked for it
 */
public record StepTerms(
        String ko, String en, String zh, boolean needed, Optional<Integer> months, int place, boolean inUse) {}
