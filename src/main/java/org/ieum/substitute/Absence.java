package org.ieum.substitute;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a leave takes from one learner: lessons of one pairing that nobody gives yet, in order. */
record Absence(long pairing, long learner, List<Gap> gaps) {

    /** Whoever could give one of them. */
    Set<Long> tutors() {
        return gaps.stream()
                .flatMap(gap -> gap.starts().entrySet().stream())
                .filter(one -> !one.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
